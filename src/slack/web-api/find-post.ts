import type { ConversationsHistoryResponse, WebClient } from '@slack/web-api';
import { z } from 'zod';
import { Failure } from '../../domain/failure.ts';
import type { Place, Posted } from '../../domain/request.ts';
import type { PostKey } from '../../ports/messenger.ts';
import { calling } from './failures.ts';

type Message = NonNullable<ConversationsHistoryResponse['messages']>[number];
type Page = Pick<ConversationsHistoryResponse, 'messages' | 'response_metadata'>;

/** Message metadata is seen by every app in the channel: ids only. */
const eventType = 'csa_request';

const Metadata = z.object({
  event_type: z.literal(eventType),
  event_payload: z.object({ request_id: z.string(), part: z.string() }),
});

/** The metadata that makes a message of ours findable. */
export function metadataOf({ requestId, part }: PostKey): {
  readonly event_type: string;
  readonly event_payload: { readonly request_id: string; readonly part: string };
} {
  return { event_type: eventType, event_payload: { request_id: requestId, part } };
}

const pageSize = 200;
const mostPages = 50;

/**
 * Looks for a message of ours by its metadata; others could carry the same. Throws `Failure`, also when
 * there is more to read than is sensible: not having found it must never mean not having looked.
 */
export async function findPost(
  client: WebClient,
  botId: string,
  place: Place,
  key: PostKey,
  since: Date,
): Promise<Posted | undefined> {
  const oldest = (since.getTime() / 1000).toFixed(6);
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const answer = await readPage(client, place, oldest, cursor);
    const found = answer.messages?.find((message) => message.bot_id === botId && carries(message, key));
    if (found?.ts !== undefined) return { channel: place.channel, ts: found.ts };
    cursor = answer.response_metadata?.next_cursor;
    if (cursor === undefined || cursor === '') return undefined;
  }
  throw new Failure('slack', 'too_many_messages', { kind: 'never' }, 'too many messages to look through');
}

function readPage(
  client: WebClient,
  place: Place,
  oldest: string,
  cursor: string | undefined,
): Promise<Page> {
  const page = {
    channel: place.channel,
    oldest,
    inclusive: true,
    limit: pageSize,
    include_all_metadata: true,
    ...(cursor !== undefined && { cursor }),
  };
  const ts = place.threadTs;
  return calling('repeatable', () =>
    ts === undefined ? client.conversations.history(page) : client.conversations.replies({ ...page, ts }),
  );
}

function carries(message: Message, key: PostKey): boolean {
  const metadata = Metadata.safeParse(message.metadata).data;
  return metadata?.event_payload.request_id === key.requestId && metadata.event_payload.part === key.part;
}
