import type { Logger } from 'pino';
import type { Settings } from './config/environment.ts';
import type { Catalogue } from './domain/catalogue.ts';
import { createTracker } from './gitlab/tracker.ts';
import { createIntake } from './intake/create-intake.ts';
import { markParked } from './intake/park.ts';
import { openPostgres, type Postgres } from './postgres/open.ts';
import { createReader } from './reading/read-form.ts';
import { newReference } from './reference.ts';
import type { ClassifyRegion } from './region/verdict.ts';
import { createSlack, type Slack, type SlackDoor } from './slack/app.ts';
import { createMessenger } from './slack/messenger.ts';
import { createTasks } from './tasks/tasks.ts';
import { createMetrics } from './web/metrics.ts';
import { createWebDoor, type WebDoor } from './web/server.ts';

export type AppOptions = {
  readonly settings: Settings;
  readonly catalogue: Catalogue;
  readonly classify: ClassifyRegion;
  readonly log: Logger;
  readonly now: () => Date;
  /** The database is gone for good; the process should end and be started again. */
  readonly onLost: (why: string) => void;
};

export type App = {
  /** Where health is answered; the port the system chose where 0 was asked for. */
  readonly port: number;
  /** Takes nothing new, finishes what is at work within some seconds, closes everything. */
  stop(): Promise<void>;
};

/** How long running attempts may take to finish; container platforms allow about 30 s in all. */
const drainMs = 12_000;

/** Wires the house and opens its doors: the only place that names adapters. */
export async function startApp({
  settings,
  catalogue,
  classify,
  log,
  now,
  onLost,
}: AppOptions): Promise<App> {
  const postgres = await openPostgres({ place: placeOf(settings), log, now, onLost });
  const { store } = postgres;
  const access = { token: settings.slack.botToken, apiUrl: settings.slack.apiUrl };
  const messenger = createMessenger(access, log, now);
  const tracker = createTracker({ ...settings.gitlab, now });
  const read = createReader({ catalogue }).form;
  const intake = createIntake({ store, catalogue, classify, read, person: messenger.person, now });

  const metrics = createMetrics(postgres.depths);
  const vitals = { database: () => store.ping(), slack: () => slack.ready(), gitlab: () => tracker.check() };
  const web = createWebDoor({ host: settings.host, port: settings.port, vitals, metrics, log });
  const listenerParts = { intake, catalogue, person: messenger.person, log, reference: newReference };
  const slack = createSlack(access, slackDoor(settings, web), listenerParts);

  await postgres.startWorkers({
    tasks: createTasks({ store, tracker, messenger, catalogue, now }),
    onParked: (job, parking) => markParked(store, job, parking),
    newReference,
    log,
  });
  const port = await web.listen();
  await slack.start();
  log.info({ port, slack: settings.slack.mode.kind, database: settings.database.kind }, 'ready');
  return { port, stop: () => stop({ slack, web, postgres }) };
}

/** From the outside in: what is still coming in is answered before what it needs goes away. */
async function stop({
  slack,
  web,
  postgres,
}: {
  slack: Slack;
  web: WebDoor;
  postgres: Postgres;
}): Promise<void> {
  await slack.stop();
  await web.close();
  await postgres.stop(drainMs);
}

function placeOf({ database }: Settings): Parameters<typeof openPostgres>[0]['place'] {
  return database.kind === 'url'
    ? { kind: 'url', url: database.url }
    : { kind: 'folder', dataDir: database.dataDir };
}

function slackDoor({ slack }: Settings, web: WebDoor): SlackDoor {
  return slack.mode.kind === 'socket' ? slack.mode : { ...slack.mode, web: web.app };
}
