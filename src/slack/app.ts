import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { ExpressReceiver, LogLevel, SocketModeReceiver, type App, type Receiver } from '@slack/bolt';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import type { Application } from 'express';
import type { Logger } from 'pino';
import { Failure, needsPerson } from '../domain/failure.ts';
import { boltLogger } from './bolt-logger.ts';
import { fetchInTime, interactiveMs } from './fetch-in-time.ts';
import { guardFrames } from './frames.ts';
import { createIdentity } from './identity.ts';
import { createInFlight, type InFlight } from './in-flight.ts';
import { registerListeners } from './listeners/index.ts';
import type { ListenerParts } from './listeners/parts.ts';
import type { SlackAccess } from './messenger.ts';
import { PoliteApp } from './polite-app.ts';

/** How Slack reaches us. */
export type SlackDoor =
  | { readonly kind: 'socket'; /** `xapp-…` */ readonly appToken: string }
  /** Slack's calls arrive at `/slack/events` of this server, which somebody else listens with. */
  | { readonly kind: 'http'; readonly signingSecret: string; readonly web: Application };

export type Slack = {
  /**
   * Checks the token and opens the door. Throws a sentence when Slack refuses a token; waits while Slack is
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
  const { receiver, isConnected } = receiverOf(door, access.apiUrl, parts.log);
  const app = new PoliteApp({
    receiver,
    convoStore: false,
    extendedErrorHandler: true,
    clientOptions,
    logger: boltLogger(parts.log),
    // Bolt's own token check would cost the first person their three seconds.
    authorize: async () => {
      const { botId, userId } = await identity();
      return { botToken: access.token, botId, botUserId: userId };
    },
  });
  app.use(inFlight.count);
  registerListeners(app, parts, client);
  return lifeOf(app, door, identity, inFlight, isConnected, parts.log);
}

function lifeOf(
  app: App,
  door: SlackDoor,
  identity: ReturnType<typeof createIdentity>,
  inFlight: InFlight,
  isConnected: () => boolean,
  log: Logger,
): Slack {
  let isOpen = false;
  return {
    async start(stopping) {
      await persistently(identity, log, stopping);
      if (door.kind === 'socket') await openSocket(app, stopping);
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
        throw new Error(`Slack refuses SLACK_BOT_TOKEN: ${error.code}`, { cause: error });
      log.warn({ err: error }, 'Slack does not answer; trying again');
      await pause(2_000, undefined, { signal: stopping });
    }
  }
}

/** The socket client tries again by itself; what it throws is a refusal. */
async function openSocket(app: App, stopping: AbortSignal): Promise<void> {
  try {
    await Promise.race([app.start(), once(stopping, 'abort')]);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Slack refuses SLACK_APP_TOKEN: ${why}`, { cause });
  }
  stopping.throwIfAborted();
}

function receiverOf(
  door: SlackDoor,
  slackApiUrl: string,
  log: Logger,
): { readonly receiver: Receiver; readonly isConnected: () => boolean } {
  if (door.kind === 'http') {
    const { signingSecret, web } = door;
    const receiver = new ExpressReceiver({
      signingSecret,
      app: web,
      endpoints: '/slack/events',
      logger: boltLogger(log),
    });
    return { receiver, isConnected: () => true };
  }
  const socketOptions: WebClientOptions = { slackApiUrl };
  const receiver = new SocketModeReceiver({
    appToken: door.appToken,
    // The pause before a reconnect, and the deadline for a pong: below 2 s that one gets too short.
    clientPingTimeout: 2_000,
    // No retryConfig here: a short one would end the process when Slack is away for a while.
    installerOptions: { clientOptions: socketOptions },
    logger: boltLogger(log),
    logLevel: LogLevel.WARN,
  });
  guardFrames(receiver.client, log);
  return { receiver, isConnected: () => receiver.client.websocket?.isActive() ?? false };
}
