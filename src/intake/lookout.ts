import type { Catalogue } from '../domain/catalogue.ts';
import { keyOfPost, type Post, type PostPlace } from '../domain/post.ts';
import type { PartnerRequest } from '../domain/request.ts';
import type { Sighting } from '../domain/sighting.ts';
import type { Messenger } from '../ports/messenger.ts';
import type { Sightings } from '../ports/sightings.ts';
import type { Store } from '../ports/store.ts';
import type { Detection, Post as ReadablePost } from '../reading/detector.ts';
import type { Filer } from './filer.ts';
import { noteMention } from './note-mention.ts';
import { notePost } from './note-post.ts';
import { noteReaction } from './note-reaction.ts';
import { settleMarked } from './settle-marked.ts';

/**
 * Sees the posts that may become requests. Slack gets its receipt for an event when this is done, so each
 * is written down first, once however often it is delivered, and everything else is a task's.
 */
export interface Lookout {
  /** Somebody posted in a channel. Most posts are nobody's business and leave no trace. */
  posted(post: Post): Promise<void>;
  /** Somebody mentioned us. `post.text` is without our mention. */
  mentioned(post: Post): Promise<void>;
  /** Somebody reacted to a message. */
  reacted(reaction: Reaction): Promise<void>;
  /** The request that was made of a post, if one was. */
  requestOf(post: PostPlace): Promise<PartnerRequest | undefined>;
  /** Whether a post in this channel gets its card there; else the card goes to the team's channel. */
  answersThere(channel: string): Promise<boolean>;
  /** What a button is about; `undefined` once it is forgotten. */
  sighting(key: string): Promise<Sighting | undefined>;
  /** A CSA says which region takes a post they marked. */
  chooseRegion(choice: MarkedRegion): Promise<FiledOutcome>;
  /** Somebody wants no more offers. */
  stopOffers(userId: string): Promise<void>;
}

export type Reaction = {
  /** Slack user id. */
  readonly by: string;
  /** Its name without colons. */
  readonly emoji: string;
  readonly at: PostPlace;
  /** Slack's `event_ts`: the same emoji, taken away and put there again, is another reaction. */
  readonly eventTs: string;
};

export type MarkedRegion = { readonly sighting: string; readonly region: string; readonly by: string };

export type FiledOutcome =
  | { readonly kind: 'recorded'; readonly request: PartnerRequest }
  /** `why` is a sentence for them. */
  | { readonly kind: 'refused'; readonly why: string };

export type LookoutParts = {
  readonly store: Pick<Store, 'requestByKey'>;
  readonly sightings: Sightings;
  readonly filer: Filer;
  /** Whether a post asks for a CSA's help; pure and fast. */
  readonly detect: (post: ReadablePost) => Detection;
  readonly catalogue: Catalogue;
  readonly person: Messenger['person'];
  readonly room: Messenger['room'];
  readonly now: () => Date;
};

export function createLookout(parts: LookoutParts): Lookout {
  const { store, sightings } = parts;
  return {
    posted: (post) => notePost(parts, post),
    mentioned: (post) => noteMention(parts, post),
    reacted: (reaction) => noteReaction(parts, reaction),
    requestOf: (post) => store.requestByKey(keyOfPost(post)),
    answersThere: async (channel) => (await parts.room(channel)).kind === 'ours',
    sighting: (key) => sightings.sighting(key),
    chooseRegion: (choice) => settleMarked(parts, choice),
    stopOffers: (userId) => sightings.setWantsOffers(userId, false),
  };
}
