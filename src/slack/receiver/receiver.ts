import { ExpressReceiver, LogLevel, SocketModeReceiver, type Receiver } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import type { Application } from 'express';
import type { Logger } from 'pino';
import { boltLogger } from '../bolt-logger.ts';
import { fetchTelling } from './app-token.ts';
import { guardFrames } from './frames.ts';

/** How Slack reaches us. */
export type SlackDoor =
  | {
      readonly kind: 'socket';
      /** `xapp-…` */
      readonly appToken: string;
      /** Slack no longer takes the token of a bot that runs; the process should end, and say why. */
      readonly onLost: (why: string) => void;
    }
  /** Slack's calls arrive at `/slack/events` of this server, which somebody else listens with. */
  | { readonly kind: 'http'; readonly signingSecret: string; readonly web: Application };

export type Gate = {
  readonly receiver: Receiver;
  readonly isConnected: () => boolean;
  /** Resolves with a sentence when Slack refuses the app token, at first or at a reconnect. */
  readonly refused: Promise<string>;
};

/** What Bolt is to be handed for a door. */
export function gateOf(door: SlackDoor, slackApiUrl: string, log: Logger): Gate {
  return door.kind === 'http' ? httpGate(door, log) : socketGate(door, slackApiUrl, log);
}

function httpGate({ signingSecret, web }: Extract<SlackDoor, { kind: 'http' }>, log: Logger): Gate {
  const receiver = new ExpressReceiver({
    signingSecret,
    app: web,
    endpoints: '/slack/events',
    logger: boltLogger(log),
  });
  return { receiver, isConnected: () => true, refused: Promise.withResolvers<string>().promise };
}

function socketGate(
  { appToken }: Extract<SlackDoor, { kind: 'socket' }>,
  slackApiUrl: string,
  log: Logger,
): Gate {
  const refused = Promise.withResolvers<string>();
  const socketOptions: WebClientOptions = {
    slackApiUrl,
    fetch: fetchTelling((code) => refused.resolve(`Slack refuses SLACK_APP_TOKEN: ${code}`)),
  };
  const receiver = new SocketModeReceiver({
    appToken,
    // The pause before a reconnect, and the deadline for a pong: below 2 s that one gets too short.
    clientPingTimeout: 2_000,
    // No retryConfig here: a short one would end the process when Slack is away for a while.
    installerOptions: { clientOptions: socketOptions },
    logger: boltLogger(log),
    logLevel: LogLevel.WARN,
  });
  guardFrames(receiver.client, log);
  const isConnected = () => receiver.client.websocket?.isActive() ?? false;
  return { receiver, isConnected, refused: refused.promise };
}
