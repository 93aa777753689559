import { z } from 'zod';
import type { Post } from '../../../domain/post.ts';
import { plainFromSlack } from '../../../domain/text/from-slack.ts';
import { encodedTextOf } from '../../message-text.ts';
import { isWritten } from '../../web-api/read-post.ts';

/** What `message` and `app_mention` events have in common, as far as we read it. */
const Event = z.object({
  channel: z.string(),
  user: z.string(),
  ts: z.string(),
  thread_ts: z.string().exactOptional(),
  subtype: z.string().exactOptional(),
  bot_id: z.string().exactOptional(),
});

/** An event's message, where a person wrote it. */
export type WrittenEvent = Omit<Post, 'text'> & { /** As Slack encodes it. */ readonly encoded: string };

/** The message of an event; `undefined` for edits, joins, apps and whatever else is not a person's post. */
export function writtenIn(event: unknown): WrittenEvent | undefined {
  const { data } = Event.safeParse(event);
  if (data === undefined || !isWritten(data)) return undefined;
  const { channel, user: author, ts, thread_ts: threadTs } = data;
  const thread = threadTs === undefined || threadTs === ts ? {} : { threadTs };
  return { channel, ts, ...thread, author, encoded: encodedTextOf(event) };
}

/** Whether a text, as Slack encodes it, mentions this user. */
export function mentions(encoded: string, userId: string | undefined): boolean {
  return userId !== undefined && (encoded.includes(`<@${userId}>`) || encoded.includes(`<@${userId}|`));
}

/** The post as people see it. */
export function postOf({ encoded, ...post }: WrittenEvent): Post {
  return { ...post, text: plainFromSlack(encoded) };
}

/** The same without the mentions of one user, and without the comma behind it. */
export function postWithoutMention({ encoded, ...post }: WrittenEvent, userId: string | undefined): Post {
  const bare = encoded.replaceAll(/<@([A-Z0-9]+)(?:\|[^<>]*)?>/g, (whole, id: string) =>
    id === userId ? ' ' : whole,
  );
  return {
    ...post,
    text: plainFromSlack(bare)
      .replace(/^[\s,;:]+/, '')
      .trim(),
  };
}
