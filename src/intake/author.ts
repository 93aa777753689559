import type { Person } from '../domain/person.ts';
import { admissionOf } from './admission.ts';

export type AuthorStanding =
  | { readonly kind: 'welcome' }
  /** `why` is a sentence for whoever wants to file something in this author's name. */
  | { readonly kind: 'refused'; readonly why: string };

const words = {
  guest: 'a guest here',
  stranger: 'somebody of another workspace',
  bot: 'an app',
  deleted: 'no longer active in Slack',
} as const;

/** Whether a request may be made in an author's name. */
export function authorStanding(author: Person): AuthorStanding {
  const { standing } = author;
  if (admissionOf(author).kind === 'welcome' || standing === 'member') return { kind: 'welcome' };
  return {
    kind: 'refused',
    why: `Nothing was made of this post: its author is ${words[standing]}, and requests need an owner among us.`,
  };
}
