import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { App, AppOptions } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { Failure, needsPerson } from '../domain/failure.ts';
import { StartError } from '../domain/start-error.ts';
import { boltLogger } from './bolt-logger.ts';
import { registerListeners } from './listeners/index.ts';
import type { ListenerParts } from './listeners/parts.ts';
import { answerUnknownPayload } from './listeners/unknown/payload-unknown.ts';
import type { SlackAccess } from './messenger.ts';
import { createInFlight, type InFlight } from './receiver/in-flight.ts';
import { PoliteApp } from './receiver/polite-app.ts';
import { gateOf, type Gate, type SlackDoor } from './receiver/receiver.ts';
import { fetchInTime, interactiveMs } from './web-api/fetch-in-time.ts';
import { createIdentity } from './web-api/identity.ts';

export type Slack = {
  /**
   * Checks the token and opens the door. Throws `StartError` when Slack refuses a token; waits while Slack is
   * away, until `stopping` is aborted: that is thrown too, and `stop` closes what there is.
   */
  readonly start: (stopping: AbortSignal) => Promise<void>;
  /** Lets listeners at work finish, closes the door, and waits for the last ones: at most about 10 s. */
  readonly stop: () => Promise<void>;
  /** Whether Slack can reach us. */
  readonly ready: () => boolean;
  /** How long nobody has waited for an answer of ours, in milliseconds; 0 while somebody does. */
  readonly quietMs: () => number;
};

const interactive = {
  timeout: interactiveMs,
  fetch: fetchInTime,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
} as const;

/** Builds the Bolt app and everything that listens in it. */
export function createSlack(access: SlackAccess, door: SlackDoor, parts: ListenerParts): Slack {
  const clientOptions = { ...interactive, slackApiUrl: access.apiUrl, logger: boltLogger(parts.log) };
  const client = new WebClient(access.token, clientOptions);
  const identity = createIdentity(client);
  const inFlight = createInFlight(() => performance.now());
  const gate = gateOf(door, access.apiUrl, parts.log);
  const options: AppOptions = {
    receiver: gate.receiver,
    convoStore: false,
    extendedErrorHandler: true,
    clientOptions,
    logger: boltLogger(parts.log),
    // Bolt's own token check would cost the first person their three seconds.
    authorize: async () => {
      const { botId, userId } = await identity();
      return { botToken: access.token, botId, botUserId: userId };
    },
  };
  const app = new PoliteApp(options, answerUnknownPayload(parts, client));
  app.use(inFlight.count);
  registerListeners(app, parts, client);
  return lifeOf(app, door, gate, identity, inFlight, parts.log);
}

function lifeOf(
  app: App,
  door: SlackDoor,
  { isConnected, refused }: Gate,
  identity: ReturnType<typeof createIdentity>,
  inFlight: InFlight,
  log: Logger,
): Slack {
  let isOpen = false;
  return {
    async start(stopping) {
      await persistently(identity, log, stopping);
      if (door.kind === 'socket') {
        await openSocket(app, refused, stopping);
        void refused.then(door.onLost);
      }
      isOpen = true;
    },
    async stop() {
      isOpen = false;
      // Acks go out over the socket, so it stays open a moment for those who are about to give one.
      await inFlight.idle(1_500);
      if (door.kind === 'socket') await app.stop();
      await inFlight.idle(8_000);
    },
    ready: () => isOpen && isConnected(),
    quietMs: inFlight.quietMs,
  };
}

/** Slack being away does not keep us from starting, only from being ready. What it refuses is thrown. */
async function persistently(call: () => Promise<unknown>, log: Logger, stopping: AbortSignal): Promise<void> {
  for (;;) {
    stopping.throwIfAborted();
    try {
      await call();
      return;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (needsPerson(error))
        throw new StartError(`Slack refuses SLACK_BOT_TOKEN: ${error.code}`, { cause: error });
      log.warn({ err: error }, 'Slack does not answer; trying again');
      await pause(2_000, undefined, { signal: stopping });
    }
  }
}

/** The socket client tries again by itself, even what Slack refuses; that, or what it gives up at, is thrown. */
async function openSocket(app: App, refused: Promise<string>, stopping: AbortSignal): Promise<void> {
  const refusal = refused.then((why) => Promise.reject(new StartError(why)));
  const opening = app.start().catch((cause: unknown) => {
    throw new StartError('The socket to Slack could not be opened', { cause });
  });
  await Promise.race([refusal, opening, once(stopping, 'abort')]);
  stopping.throwIfAborted();
}
