import { unlessRefused } from '../domain/failure.ts';
import type { Person } from '../domain/person.ts';
import type { Posted } from '../domain/request.ts';
import type { Messenger } from '../ports/messenger.ts';

/**
 * Who somebody is; `undefined` when Slack will never say. Throws where asking again may help: nobody is
 * let in on a guess, and nobody is turned away for a hiccup.
 */
export function personOf({ person }: Messenger, userId: string): Promise<Person | undefined> {
  return unlessRefused(person(userId));
}

/** Web link to a post; `undefined` when it is gone. */
export function linkTo({ permalink }: Messenger, posted: Posted): Promise<string | undefined> {
  return unlessRefused(permalink(posted));
}
