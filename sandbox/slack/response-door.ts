import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from './api/args.ts';
import { contentOf } from './api/chat.ts';
import { suffer } from './api/suffer.ts';
import { limits } from './blocks/limits.ts';
import { isJson, parseJson, type Json } from './json.ts';
import type { Ephemeral, SimMessage } from './message.ts';
import { byBot, remove, replace, say, whisper } from './messages.ts';
import type { ResponseTarget } from './response-urls.ts';
import { SlackError } from './slack-error.ts';
import type { World } from './world.ts';

/**
 * Answers posts to a response_url.
 * https://docs.slack.dev/interactivity/handling-user-interaction#message_responses
 */
export async function answerResponseUrl(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
  id: string,
): Promise<void> {
  const parsed = parseJson(await readBody(request));
  const args = isJson(parsed) ? parsed : {};
  const work = (): Json => perform(world, id, args);
  const strike = world.faults.strike('response_url', args);
  if (strike) return await suffer(strike, work, response);
  const answer = work();
  response.writeHead(answer['ok'] === true ? 200 : 404, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer));
}

/** What an ack of a slash command or a response_url says, put where it belongs. */
export function showResponse(world: World, target: ResponseTarget, args: Json): void {
  if (args['delete_original'] === true) return removeOriginal(world, target);
  const content = contentOf(args, limits.postText);
  if (args['replace_original'] === true && replaceOriginal(world, target, content)) return;
  const threadTs = args['thread_ts'] ?? target.threadTs;
  const message = {
    channel: target.channel,
    ...byBot,
    ...content,
    ...(typeof threadTs === 'string' && { thread_ts: threadTs }),
  };
  if (args['response_type'] === 'in_channel') say(world, message);
  else whisper(world, target.user, message);
}

function perform(world: World, id: string, args: Json): Json {
  const target = world.responseUrls.use(id);
  if (typeof target === 'string') return { ok: false, error: target };
  try {
    showResponse(world, target, args);
    return { ok: true };
  } catch (error) {
    if (error instanceof SlackError) return { ok: false, error: error.code, ...error.extra };
    throw error;
  }
}

function replaceOriginal(
  world: World,
  target: ResponseTarget,
  content: ReturnType<typeof contentOf>,
): boolean {
  const { original, whispered } = originals(world, target);
  if (whispered) {
    world.ephemerals.splice(world.ephemerals.indexOf(whispered), 1, { ...bare(whispered), ...content });
    world.changes.fire();
  } else if (original) {
    void replace(world, { ...bare(original), ...content });
  }
  return whispered !== undefined || original !== undefined;
}

/** A message without what it said. */
function bare<Message extends SimMessage>(message: Message): Omit<Message, 'blocks' | 'attachments'> {
  const { blocks: _blocks, attachments: _attachments, ...kept } = message;
  return kept;
}

function removeOriginal(world: World, target: ResponseTarget): void {
  const { original, whispered } = originals(world, target);
  if (whispered) world.ephemerals.splice(world.ephemerals.indexOf(whispered), 1);
  if (original) void remove(world, original);
  world.changes.fire();
}

function originals(world: World, { channel, ts }: ResponseTarget) {
  const whispered: Ephemeral | undefined = world.ephemerals.find(
    (one) => one.ts === ts && one.channel === channel,
  );
  return { whispered, original: world.messages.get(channel)?.get(ts ?? '') };
}
