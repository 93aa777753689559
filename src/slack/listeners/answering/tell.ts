import { setTimeout as pause } from 'node:timers/promises';
import type { KnownBlock } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { tellDirectly } from '../../web-api/direct-message.ts';
import { rateLimitOf } from '../../web-api/failures.ts';
import { fetchInTime } from '../../web-api/fetch-in-time.ts';
import type { ListenerParts } from '../parts.ts';
import { readPayload, whoSpoke } from './payload.ts';

type Message = { readonly text: string; readonly blocks?: KnownBlock[] };

/** Longer than that, and nobody knows any more what it is about. */
const longestPauseMs = 10_000;

/**
 * Tells whoever sent us this payload something that they alone see: where they clicked, else in a direct
 * message. `replaces` the message they clicked in, where that is possible. What cannot be told is logged:
 * what was done is done all the same.
 */
export async function tell(
  { log }: Pick<ListenerParts, 'log'>,
  client: WebClient,
  body: unknown,
  message: Message,
  { replaces }: { readonly replaces: boolean } = { replaces: false },
): Promise<void> {
  const payload = readPayload(body);
  const url = payload.response_url;
  if (url !== undefined && (await isAnswered(url, { ...message, replace_original: replaces }))) return;
  const user = whoSpoke(payload);
  if (user !== undefined) await writeTo(log, () => tellDirectly(client, user, message));
}

/** A response_url takes five answers within half an hour, and then refuses. */
async function isAnswered(
  url: string,
  message: Message & { readonly replace_original: boolean },
): Promise<boolean> {
  const body = JSON.stringify({ response_type: 'ephemeral', ...message });
  const headers = { 'content-type': 'application/json' };
  try {
    return (await fetchInTime(url, { method: 'POST', headers, body })).ok;
  } catch {
    return false;
  }
}

/** Slack may ask for a pause; nobody waits for what is tried once more after it, not even the end of the bot. */
async function writeTo(log: Logger, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const ms = rateLimitOf(error);
    if (ms === undefined || ms > longestPauseMs) return notTold(log, error);
    void pause(ms, undefined, { ref: false })
      .then(write)
      .catch((again: unknown) => notTold(log, again));
  }
}

function notTold(log: Logger, error: unknown): void {
  log.warn({ err: error }, 'a person could not be told');
}
