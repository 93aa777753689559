import type { Source } from './request.ts';

/** A message somebody wrote in Slack, as far as a request may be made of it. */
export type Post = {
  /** Slack channel id. */
  readonly channel: string;
  readonly ts: string;
  /** Set when it is itself a reply. */
  readonly threadTs?: string;
  /** Slack user id; for what an app wrote, whatever Slack calls that app. */
  readonly author: string;
  /** Plain text as its readers saw it: hostile. */
  readonly text: string;
};

/** Plain text of somebody, a Slack user id. Without `at` it was said just now. */
export type Said = { readonly text: string; readonly by: string; readonly at?: Date };

/** What a post says. */
export function saidIn({ text, author, ts }: Post): Required<Said> {
  return { text, by: author, at: new Date(Number(ts) * 1000) };
}

/** Where a post stands. */
export type PostPlace = Pick<Post, 'channel' | 'ts'>;

/** The key of whatever is made of a post, through whichever door: so one post never makes two requests. */
export function keyOfPost({ channel, ts }: PostPlace): string {
  return `post:${channel}/${ts}`;
}

/** A post as the source of a request. */
export function sourceOfPost({ channel, ts, threadTs, author }: Post): Extract<Source, { kind: 'message' }> {
  return { kind: 'message', channel, ts, ...(threadTs !== undefined && { threadTs }), author };
}

/** Where to find a post. */
export function placeOfPost({ channel, ts }: Post): PostPlace {
  return { channel, ts };
}
