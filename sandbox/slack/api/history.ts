import type { ConversationsHistoryResponse, ConversationsRepliesResponse } from '@slack/web-api';
import { conversation, demandMembership, scopeWord, type Conversation } from '../conversations.ts';
import { app } from '../identity.ts';
import type { Json } from '../json.ts';
import { isReply, type SimMessage } from '../message.ts';
import { allMessages, messageAt, repliesTo } from '../messages.ts';
import { SlackError } from '../slack-error.ts';
import type { World } from '../world.ts';
import { flagArg, numberArg, textArg } from './args.ts';
import { shown } from './chat.ts';
import { demandScope, page, type Methods } from './method.ts';

export const historyMethods: Methods = {
  'conversations.history': {
    run: (world, args) => {
      const place = readablePlace(world, args);
      const top = allMessages(world, place.id).filter((message) => !isReply(message) || isBroadcast(message));
      const found = inside(top, args).toReversed();
      return pageOf(world, args, found) satisfies ConversationsHistoryResponse;
    },
  },
  'conversations.replies': {
    run: (world, args) => {
      const place = readablePlace(world, args);
      const parent = threadParent(world, place, textArg(args, 'ts'));
      const found = [parent, ...inside(repliesTo(world, place.id, parent.thread_ts ?? parent.ts), args)];
      return pageOf(world, args, found) satisfies ConversationsRepliesResponse;
    },
  },
};

function readablePlace(world: World, args: Json): Conversation {
  const place = conversation(world, textArg(args, 'channel'));
  demandScope(world, `${scopeWord(place)}:history`);
  demandMembership(place);
  return place;
}

/** Any message of a thread leads to its parent. */
function threadParent(world: World, place: Conversation, ts: string | undefined): SimMessage {
  try {
    const message = messageAt(world, place.id, ts);
    return isReply(message) ? messageAt(world, place.id, message.thread_ts) : message;
  } catch (error) {
    throw error instanceof SlackError ? new SlackError('thread_not_found') : error;
  }
}

/** Between `oldest` and `latest`, which themselves count only with `inclusive`. */
function inside(messages: readonly SimMessage[], args: Json): readonly SimMessage[] {
  const oldest = textArg(args, 'oldest') ?? '0';
  const latest = textArg(args, 'latest') ?? '9999999999.999999';
  const isInclusive = flagArg(args, 'inclusive') ?? false;
  return messages.filter(({ ts }) => {
    const fromOldest = Number(ts) - Number(oldest);
    const toLatest = Number(latest) - Number(ts);
    return isInclusive ? fromOldest >= 0 && toLatest >= 0 : fromOldest > 0 && toLatest > 0;
  });
}

function pageOf(world: World, args: Json, found: readonly SimMessage[]) {
  const { items, next } = page(found, textArg(args, 'cursor'), limitOf(args));
  return {
    ok: true as const,
    messages: items.map((message) => read(world, args, message)),
    has_more: next !== '',
    response_metadata: { next_cursor: next },
  };
}

function limitOf(args: Json): number {
  const limit = numberArg(args, 'limit') ?? 100;
  if (limit < 1 || limit > 999) throw new SlackError('invalid_limit');
  return limit;
}

/** A message as the bot may read it: others' metadata need a scope, all metadata need to be asked for. */
function read(world: World, args: Json, message: SimMessage): Json {
  const { metadata, ...rest } = shown(message);
  const isReadable = message.user === app.botUser || world.manifest.scopes.includes('metadata.message:read');
  const isWanted = (flagArg(args, 'include_all_metadata') ?? false) && isReadable;
  const replies = repliesTo(world, message.channel, message.ts);
  const { channel: _, ...seen } = rest;
  return {
    ...seen,
    ...(isWanted && metadata !== undefined && { metadata }),
    ...(replies.length > 0 && {
      reply_count: replies.length,
      reply_users: [...new Set(replies.map(({ user }) => user))],
      latest_reply: replies.at(-1)?.ts,
    }),
  };
}

function isBroadcast({ subtype }: SimMessage): boolean {
  return subtype === 'thread_broadcast';
}
