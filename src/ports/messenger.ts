import type { Addition } from '../domain/addition.ts';
import type { Card, OpenedCard } from '../domain/card.ts';
import type { Person } from '../domain/person.ts';
import type { Post } from '../domain/post.ts';
import type { Place, Posted } from '../domain/request.ts';
import type { Whisper } from '../domain/whisper.ts';

/** Where people are told things. Every method throws `Failure` and nothing else. */
export interface Messenger {
  /** A message of ours with this key in the place, if there is one at or after `since` by its clock. */
  findPost(place: Place, key: PostKey, since: Date): Promise<Posted | undefined>;
  /** Posts the card: a new top-level message, or a reply when the place is a thread. */
  postCard(place: Place, key: PostKey, card: Card): Promise<Posted>;
  /** Edits the card in place; false when it is no longer there. Idempotent. */
  updateCard(posted: Posted, card: Card): Promise<boolean>;
  /** The one reply that brings the link to the issue. No broadcast, no unfurl. */
  postLinkReply(
    place: Place,
    key: PostKey,
    card: OpenedCard,
    circumstances?: LinkCircumstances,
  ): Promise<Posted>;
  /** A reply that says what somebody added to a request. No broadcast, no unfurl. */
  postAddition(place: Place, key: PostKey, addition: Addition): Promise<Posted>;
  /**
   * Tells one person something privately: at the place, or in a direct message where there is none or we
   * cannot whisper there. Nobody can look up whether it arrived.
   */
  whisper(user: string, place: Place | undefined, whisper: Whisper): Promise<void>;
  /** Adds an emoji of ours to a message. Idempotent. `emoji` is its name without colons. */
  react(posted: Posted, emoji: string): Promise<void>;
  /** What a message says, and whether a person wrote it. */
  readPost(posted: Posted): Promise<ReadPost>;
  /** What a channel, by its id or its name, is to us. Answers are kept for a few minutes. */
  room(channel: string): Promise<Room>;
  /** Web link to a message. */
  permalink(posted: Posted): Promise<string>;
  /** Who a Slack user is. Answers are kept for a few minutes. */
  person(userId: string): Promise<Person>;
}

/** `isCardStale`: the card above takes no edit, so the reply says what it cannot. */
type LinkCircumstances = { readonly isCardStale: boolean };

export type ReadPost =
  | { readonly kind: 'written'; readonly post: Post }
  /** An app's, a workflow's, or one of Slack's own. */
  | { readonly kind: 'automatic' }
  | { readonly kind: 'gone' }
  /** Slack does not let us read in its channel. */
  | { readonly kind: 'closed' };

/**
 * In `ours` we are among ourselves; in a `shared` one people of other companies read; a `closed` one is
 * not open to us, or Slack does not tell us about it.
 */
export type Room =
  | { readonly kind: 'ours'; readonly name: string }
  | { readonly kind: 'shared'; readonly name: string }
  | { readonly kind: 'closed' };

/** Identifies one message of ours; kept in its metadata. */
export type PostKey = { readonly requestId: string; readonly part: 'card' | 'link' | `addition:${string}` };
