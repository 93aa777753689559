import type { Person } from '../domain/person.ts';
import type { Messenger } from '../ports/messenger.ts';
import { admit } from './admit.ts';

/** Whom a request is for. */
export type ForWhom =
  | { readonly kind: 'self' }
  | { readonly kind: 'colleague'; readonly person: Person }
  /** Nobody a request may be for; a sentence for the one who chose them. */
  | { readonly kind: 'problem'; readonly sentence: string };

/**
 * A request may be filed for a colleague: somebody who could file it as well. `actor` and `chosen` are Slack
 * user ids.
 */
export async function forWhom(
  actor: string,
  chosen: string | undefined,
  lookUp: Messenger['person'],
): Promise<ForWhom> {
  if (chosen === undefined || chosen === actor) return { kind: 'self' };
  const admission = await admit(chosen, lookUp);
  switch (admission.kind) {
    case 'welcome':
      return { kind: 'colleague', person: admission.person };
    case 'refused':
      return {
        kind: 'problem',
        sentence: 'CSAs help members of our own workspace. Choose a colleague, or leave this empty.',
      };
    case 'unsure':
      return {
        kind: 'problem',
        sentence: 'Slack did not tell us who that is just now. Press Submit again in a moment.',
      };
  }
}
