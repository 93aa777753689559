import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { pino } from 'pino';
import { startSlack, type Slack } from '../../../sandbox/slack/slack.ts';
import { createNaming } from '../../../src/intake/naming.ts';
import { createSlack } from '../../../src/slack/app.ts';
import { createMessenger } from '../../../src/slack/messenger.ts';
import type { SlackDoor } from '../../../src/slack/receiver/receiver.ts';
import type { FakeAddToRequest } from '../../fakes/add-to-request.ts';
import type { FakeAdvisor } from '../../fakes/advisor.ts';
import type { FakeEnquiries } from '../../fakes/enquiries.ts';
import type { FakeHome } from '../../fakes/home.ts';
import { createFakeIntake, type FakeIntake } from '../../fakes/intake.ts';
import type { FakeKeptForms } from '../../fakes/kept-forms.ts';
import type { FakeLookout } from '../../fakes/lookout.ts';
import { fakeParts } from './parts.ts';

export type Mode = 'socket' | 'http';

export type Bot = AsyncDisposable & {
  readonly slack: Slack;
  readonly intake: FakeIntake;
  readonly advisor: FakeAdvisor;
  readonly keptForms: FakeKeptForms;
  readonly enquiries: FakeEnquiries;
  readonly addToRequest: FakeAddToRequest;
  readonly home: FakeHome;
  readonly lookout: FakeLookout;
  readonly ready: () => boolean;
  readonly stop: () => Promise<void>;
  /** Log lines so far. */
  readonly logged: () => readonly Record<string, unknown>[];
};

/** The Slack room with a simulated Slack on one side and a fake intake on the other. */
export async function startBot(mode: Mode, intake = createFakeIntake()): Promise<Bot> {
  const slack = await startSlack();
  const lines: Record<string, unknown>[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const access = { token: slack.botToken, apiUrl: slack.apiUrl };
  const messenger = createMessenger(access, log, () => new Date());
  const { door, close } = await openDoor(mode, slack);
  const parts = fakeParts(intake);
  const bot = createSlack(access, door, {
    ...parts,
    person: messenger.person,
    named: createNaming(messenger),
    log,
  });
  await bot.start(new AbortController().signal);
  return {
    slack,
    ...parts,
    ready: bot.ready,
    stop: bot.stop,
    logged: () => lines,
    async [Symbol.asyncDispose]() {
      await bot.stop();
      await close();
      await slack[Symbol.asyncDispose]();
    },
  };
}

async function openDoor(
  mode: Mode,
  slack: Slack,
): Promise<{ readonly door: SlackDoor; readonly close: () => Promise<void> }> {
  if (mode === 'socket') {
    return { door: { kind: 'socket', appToken: slack.appToken, onLost }, close: async () => {} };
  }
  const web = express();
  const server = createServer(web);
  const listening = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', listening.resolve);
  await listening.promise;
  const { port } = server.address() as AddressInfo;
  slack.deliverTo({ kind: 'http', url: `http://127.0.0.1:${port}/slack/events` });
  return {
    door: { kind: 'http', signingSecret: slack.signingSecret, web },
    async close() {
      server.closeAllConnections();
      const closed = Promise.withResolvers<void>();
      server.close(() => closed.resolve());
      await closed.promise;
    },
  };
}

/** Slack takes the token here all the time. */
function onLost(why: string): never {
  throw new Error(why);
}
