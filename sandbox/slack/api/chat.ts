import type {
  ChatGetPermalinkResponse,
  ChatPostEphemeralResponse,
  ChatPostMessageResponse,
} from '@slack/web-api';
import { checkMessageBlocks, textSize } from '../blocks/check.ts';
import { limits } from '../blocks/limits.ts';
import { conversation, demandMembership, memberIds, permalink, postingPlace } from '../conversations.ts';
import { isJson, textIn, type Json } from '../json.ts';
import type { Block, Metadata } from '../message.ts';
import { byBot, messageAt, say, whisper, type NewMessage } from '../messages.ts';
import { SlackError } from '../slack-error.ts';
import { flagArg, jsonArg, textArg } from './args.ts';
import type { Methods } from './method.ts';

export const chatMethods: Methods = {
  'chat.postMessage': {
    scopes: ['chat:write'],
    run: (world, args) => {
      const place = postingPlace(world, textArg(args, 'channel'));
      if (place.kind === 'channel' && place.channel.is_archived) throw new SlackError('is_archived');
      if (!world.manifest.scopes.includes('chat:write.public')) demandMembership(place);
      const content = contentOf(args, limits.postText);
      const threadTs = textArg(args, 'thread_ts');
      const isBroadcast = threadTs !== undefined && flagArg(args, 'reply_broadcast') === true;
      const { message } = say(world, {
        channel: place.id,
        ...byBot,
        ...content,
        ...wishes(args),
        ...(threadTs !== undefined && { thread_ts: threadTs }),
        ...(isBroadcast && { subtype: 'thread_broadcast' }),
      });
      return {
        ok: true,
        channel: place.id,
        ts: message.ts,
        message: shown(message),
      } satisfies ChatPostMessageResponse;
    },
  },
  'chat.postEphemeral': {
    scopes: ['chat:write'],
    run: (world, args) => {
      const place = conversation(world, textArg(args, 'channel'));
      demandMembership(place);
      const user = textArg(args, 'user') ?? '';
      if (!memberIds(place).includes(user)) throw new SlackError('user_not_in_channel');
      const threadTs = textArg(args, 'thread_ts');
      const { ts } = whisper(world, user, {
        channel: place.id,
        ...byBot,
        ...contentOf(args, limits.postText),
        ...(threadTs !== undefined && { thread_ts: threadTs }),
      });
      return { ok: true, message_ts: ts } satisfies ChatPostEphemeralResponse;
    },
  },
  'chat.getPermalink': {
    run: (world, args) => {
      const place = conversation(world, textArg(args, 'channel'));
      const message = messageAt(world, place.id, textArg(args, 'message_ts'));
      return {
        ok: true,
        channel: place.id,
        permalink: permalink(message),
      } satisfies ChatGetPermalinkResponse;
    },
  },
};

/** What a message says, checked; throws Slack's refusals. */
export function contentOf(
  args: Json,
  maxText: number,
): Pick<NewMessage, 'text' | 'blocks' | 'attachments' | 'metadata'> {
  const text = textArg(args, 'text') ?? textArg(args, 'markdown_text');
  const blocks = blocksOf(jsonArg(args, 'blocks'));
  const attachments = jsonArg(args, 'attachments');
  const hasAttachments = Array.isArray(attachments) && attachments.length > 0;
  if (text === undefined && blocks === undefined && !hasAttachments) throw new SlackError('no_text');
  if ((text?.length ?? 0) > maxText) throw new SlackError('msg_too_long');
  const metadata = metadataOf(jsonArg(args, 'metadata'));
  return {
    text: text ?? '',
    ...(blocks && { blocks }),
    ...(hasAttachments && { attachments: attachments.filter(isJson) }),
    ...(metadata && { metadata }),
  };
}

/** A message without what only its sender's call knew. */
export function shown(message: NewMessage): Json {
  const { unfurl_links: _links, unfurl_media: _media, link_names: _names, parse: _parse, ...rest } = message;
  return rest;
}

function blocksOf(value: unknown): readonly Block[] | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) throw new SlackError('invalid_blocks_format');
  const complaints = checkMessageBlocks(value);
  if (complaints.length > 0) {
    const messages = complaints.map((complaint) => `[ERROR] ${complaint}`);
    throw new SlackError('invalid_blocks', { errors: complaints, response_metadata: { messages } });
  }
  if (textSize(value) > limits.blocksTotal) throw new SlackError('msg_blocks_too_long');
  return value.length > 0 ? (value as readonly Block[]) : undefined;
}

/** https://docs.slack.dev/messaging/message-metadata */
function metadataOf(value: unknown): Metadata | undefined {
  if (value === undefined) return undefined;
  const type = textIn(value, 'event_type');
  const payload = isJson(value) ? value['event_payload'] : undefined;
  if (type === undefined || !isJson(payload)) throw new SlackError('invalid_metadata_format');
  return { event_type: type, event_payload: payload };
}

function wishes(args: Json): Pick<NewMessage, 'unfurl_links' | 'unfurl_media' | 'link_names' | 'parse'> {
  const links = flagArg(args, 'unfurl_links');
  const media = flagArg(args, 'unfurl_media');
  const names = flagArg(args, 'link_names');
  const parse = textArg(args, 'parse');
  return {
    ...(links !== undefined && { unfurl_links: links }),
    ...(media !== undefined && { unfurl_media: media }),
    ...(names !== undefined && { link_names: names }),
    ...(parse !== undefined && { parse }),
  };
}
