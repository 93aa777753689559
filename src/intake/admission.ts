import { Failure } from '../domain/failure.ts';
import type { Person } from '../domain/person.ts';

export type Admission =
  | { readonly kind: 'welcome'; readonly person: Person }
  | { readonly kind: 'refused'; readonly why: string }
  /** Slack did not tell who this is: nobody is let in on a guess. */
  | { readonly kind: 'unsure' };

/** Members of the home workspace may file requests, nobody else. */
export function admissionOf(person: Person): Admission {
  switch (person.standing) {
    case 'member':
      return { kind: 'welcome', person };
    case 'guest':
      return {
        kind: 'refused',
        why: 'Guest accounts cannot ask for a CSA here. Your contact in the field team can do it for you.',
      };
    case 'stranger':
      return {
        kind: 'refused',
        why: 'This is for members of our own workspace. Your contact in the field team can do it for you.',
      };
    case 'bot':
      return {
        kind: 'refused',
        why: 'Requests come from people. Ask somebody of the field team to file it.',
      };
    case 'deleted':
      return { kind: 'refused', why: 'This Slack account is no longer active.' };
  }
}

/** Looks a person up and decides. A failed look-up is `unsure`. */
export async function admit(userId: string, lookUp: (userId: string) => Promise<Person>): Promise<Admission> {
  try {
    return admissionOf(await lookUp(userId));
  } catch (error) {
    if (error instanceof Failure) return { kind: 'unsure' };
    throw error;
  }
}
