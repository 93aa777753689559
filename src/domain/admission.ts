import type { Person } from './person.ts';

/** `why` is a sentence for the person. */
export type Admission =
  { readonly kind: 'welcome'; readonly person: Person } | { readonly kind: 'refused'; readonly why: string };

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
