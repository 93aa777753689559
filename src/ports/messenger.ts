import type { Card } from '../domain/card.ts';
import type { Person } from '../domain/person.ts';
import type { Posted } from '../domain/request.ts';

/** Where people are told things. Every method throws `Failure` and nothing else. */
export interface Messenger {
  /** A message of ours with this key in the place, if there is one at or after `since`. */
  findPost(place: Place, key: PostKey, since: Date): Promise<Posted | undefined>;
  /** Posts the card: a new top-level message, or a reply when the place is a thread. */
  postCard(place: Place, key: PostKey, card: Card): Promise<Posted>;
  /** Edits the card in place. Idempotent. */
  updateCard(posted: Posted, card: Card): Promise<void>;
  /** The one reply that brings the link to the issue. No broadcast, no unfurl. */
  postLinkReply(place: Place, key: PostKey, card: Card): Promise<Posted>;
  /** Tells one person privately where their card is; in a direct message where we cannot whisper. */
  confirm(user: string, channel: string | undefined, card: Card, cardLink: string): Promise<void>;
  /** Web link to a message. */
  permalink(posted: Posted): Promise<string>;
  /** Who this is. Answers are kept for a few minutes. */
  person(userId: string): Promise<Person>;
}

/** A channel, or a thread in it. */
export type Place = { readonly channel: string; readonly threadTs?: string };

/** Identifies one message of ours; kept in its metadata. */
export type PostKey = { readonly requestId: string; readonly part: 'card' | 'link' };
