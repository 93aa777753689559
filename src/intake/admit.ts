import { admissionOf, type Admission } from '../domain/admission.ts';
import { Failure } from '../domain/failure.ts';
import type { Person } from '../domain/person.ts';

/** Looks a person up and decides. Where Slack does not tell who this is, nobody is let in on a guess. */
export async function admit(
  userId: string,
  lookUp: (userId: string) => Promise<Person>,
): Promise<Admission | { readonly kind: 'unsure' }> {
  try {
    return admissionOf(await lookUp(userId));
  } catch (error) {
    if (error instanceof Failure) return { kind: 'unsure' };
    throw error;
  }
}
