import { saidIn, type Post, type PostPlace, type Said } from './post.ts';

/**
 * A post that may become a request, as a door came to know of it: the channel watch saw it, somebody
 * mentioned us there, or a CSA marked it with the intake emoji.
 */
export type Sighting = {
  /** What was seen (`post:C1/1700000000.000100`, `mark:C1/…/U2/…`); the same is never taken in twice. */
  readonly key: string;
  readonly door: Door;
  /** Slack user id of who brought it: the author, or the CSA who marked it. */
  readonly by: string;
  /** The post a request would be made of. */
  readonly at: PostPlace;
  /** What stands there, once that is known. */
  readonly post?: Post;
  /** What was said to us, in a mention; plain text. */
  readonly words?: string;
  /** The thread in which it was said. */
  readonly threadTs?: string;
  /** Slack user ids of those who were asked about it. */
  readonly asked: readonly string[];
  readonly seenAt: Date;
};

type Door = 'watch' | 'mention' | 'mark';

/** All that is known and was said, for a form that opens filled in; what was said to us comes first. */
export function saidOf({ post, words = '', by, seenAt }: Sighting): readonly Said[] {
  const root = post === undefined || post.text === words ? [] : [saidIn(post)];
  return [{ text: words, by, at: seenAt }, ...root].filter(({ text }) => text !== '');
}
