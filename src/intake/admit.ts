import { admissionOf, type Admission } from '../domain/admission.ts';
import { Failure } from '../domain/failure.ts';
import type { Messenger } from '../ports/messenger.ts';

/** Looks a person up and decides. Where Slack does not tell who this is, nobody is let in on a guess. */
export async function admit(
  userId: string,
  lookUp: Messenger['person'],
): Promise<Admission | { readonly kind: 'unsure' }> {
  try {
    return admissionOf(await lookUp(userId));
  } catch (error) {
    if (error instanceof Failure) return { kind: 'unsure' };
    throw error;
  }
}
