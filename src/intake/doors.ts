import type { Post, PostPlace } from '../domain/post.ts';
import type { PartnerRequest } from '../domain/request.ts';
import type { Sighting } from '../domain/sighting.ts';

/**
 * The doors besides the form. Slack has its receipt for an event before we hear of it, so each is written
 * down first, once however often it is delivered, and everything else is a task's.
 */
export interface Doors {
  /** Somebody posted in a channel. Most posts are nobody's business and leave no trace. */
  posted(post: Post): Promise<void>;
  /** Somebody mentioned us. `post.text` is without our mention. */
  mentioned(post: Post): Promise<void>;
  /** Somebody reacted to a message. */
  reacted(reaction: Reaction): Promise<void>;
  /** The request that was made of a post, if one was. */
  requestOf(post: PostPlace): Promise<PartnerRequest | undefined>;
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
};

export type MarkedRegion = { readonly sighting: string; readonly region: string; readonly by: string };

export type FiledOutcome =
  | { readonly kind: 'recorded'; readonly request: PartnerRequest }
  /** `why` is a sentence for them. */
  | { readonly kind: 'refused'; readonly why: string };
