import { fileURLToPath } from 'node:url';
import { App, ExpressReceiver, LogLevel, SocketModeReceiver, type Logger } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import type { AddressInfo } from 'node:net';
import { app } from '../../../sandbox/slack/identity.ts';
import { startSlack, type Slack, type SlackOptions } from '../../../sandbox/slack/slack.ts';

/** What goes wrong here goes wrong on purpose. */
const quiet: Logger = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
};
const everything = fileURLToPath(new URL('everything.yml', import.meta.url));

export type Stage = AsyncDisposable & {
  readonly slack: Slack;
  readonly client: WebClient;
};

/** A simulated Slack and a real Bolt app in Socket Mode, connected. */
export async function socketStage(register: (bolt: App) => void, options: SlackOptions = {}): Promise<Stage> {
  const slack = await startSlack({ manifest: everything, ...options });
  const bolt = await connect(slack, register);
  return { slack, client: clientOf(slack), [Symbol.asyncDispose]: () => end(slack, bolt) };
}

/** One more app of the same token. */
export async function connect(slack: Slack, register: (bolt: App) => void): Promise<App> {
  const receiver = new SocketModeReceiver({
    appToken: slack.appToken,
    clientPingTimeout: 2000,
    logger: quiet,
    installerOptions: { clientOptions: { slackApiUrl: slack.apiUrl } },
  });
  const bolt = createApp(slack, receiver);
  register(bolt);
  await bolt.start();
  return bolt;
}

/** The same over signed HTTP. */
export async function httpStage(register: (bolt: App) => void, options: SlackOptions = {}): Promise<Stage> {
  const slack = await startSlack({ manifest: everything, ...options });
  const receiver = new ExpressReceiver({
    signingSecret: slack.signingSecret,
    logger: quiet,
    unhandledRequestTimeoutMillis: 100,
  });
  const bolt = createApp(slack, receiver);
  register(bolt);
  const server = (await receiver.start(0)) as { address: () => AddressInfo };
  slack.deliverTo({ kind: 'http', url: `http://127.0.0.1:${server.address().port}/slack/events` });
  return { slack, client: clientOf(slack), [Symbol.asyncDispose]: () => end(slack, bolt) };
}

/** A Slack without any bot, and a client that fails at once. */
export async function bareStage(options: SlackOptions = {}): Promise<Stage> {
  const slack = await startSlack({ manifest: everything, ...options });
  return { slack, client: clientOf(slack), [Symbol.asyncDispose]: () => slack[Symbol.asyncDispose]() };
}

function createApp(slack: Slack, receiver: SocketModeReceiver | ExpressReceiver): App {
  return new App({
    token: slack.botToken,
    // Spares Bolt its auth.test, which would still be under way at the end of a short test.
    tokenVerificationEnabled: false,
    botId: app.botId,
    botUserId: app.botUser,
    receiver,
    convoStore: false,
    clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } },
    logger: quiet,
  });
}

function clientOf(slack: Slack): WebClient {
  return new WebClient(slack.botToken, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: quiet,
  });
}

async function end(slack: Slack, bolt: App): Promise<void> {
  await bolt.stop();
  await slack[Symbol.asyncDispose]();
}
