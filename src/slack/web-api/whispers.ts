import type { WebClient } from '@slack/web-api';
import { Failure } from '../../domain/failure.ts';
import type { Place } from '../../domain/request.ts';
import type { WhisperMessage } from '../messages/whisper.ts';
import { tellDirectly } from './direct-message.ts';
import { calling, isRestricted } from './failures.ts';
import { literal } from './quiet.ts';

/** Codes with which Slack says that we cannot whisper to this person in this channel. */
const cannotWhisper = new Set(['channel_not_found', 'is_archived', 'not_in_channel', 'user_not_in_channel']);

/** Codes with which Slack says that we may not write to this person at all; for a channel they say less. */
const cannotWriteTo = new Set(['channel_not_found']);

/** Tells one person something at a place, else in a direct message; both are seen by them alone. */
export async function sendWhisper(
  client: WebClient,
  user: string,
  place: Place | undefined,
  message: WhisperMessage,
): Promise<void> {
  if (place !== undefined && (await whispered(client, user, place, message))) return;
  await told(client, user, message);
}

/** No operator mends what one person's settings are, so nobody waits for that. */
async function told(client: WebClient, user: string, message: WhisperMessage): Promise<void> {
  try {
    await calling('create', () => tellDirectly(client, user, message));
  } catch (error) {
    if (!isOneOf(cannotWriteTo, error)) throw error;
    const why = 'Slack does not let us write to this person';
    throw new Failure('slack', error.code, { kind: 'never' }, why, { cause: error });
  }
}

async function whispered(
  client: WebClient,
  user: string,
  { channel, threadTs }: Place,
  message: WhisperMessage,
): Promise<boolean> {
  const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
  try {
    await calling('create', () =>
      client.chat.postEphemeral({ channel, user, ...thread, ...message, ...literal }),
    );
    return true;
  } catch (error) {
    if (isOneOf(cannotWhisper, error)) return false;
    throw error;
  }
}

function isOneOf(codes: ReadonlySet<string>, error: unknown): error is Failure {
  return error instanceof Failure && (codes.has(error.code) || isRestricted(error.code));
}
