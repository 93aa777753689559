import type { Logger } from 'pino';
import type { Settings } from './config/environment.ts';
import type { Catalogue, Partner } from './domain/catalogue.ts';
import { createTracker } from './gitlab/tracker.ts';
import { createAddToRequest } from './intake/add-to-request.ts';
import { createAdvisor } from './intake/create-advisor.ts';
import { createDoors } from './intake/create-doors.ts';
import { createEnquiries } from './intake/create-enquiries.ts';
import { createFiler } from './intake/filer.ts';
import { createHome } from './intake/create-home.ts';
import { createIntake } from './intake/create-intake.ts';
import { createKeptForms } from './intake/kept-forms.ts';
import { createLivePartners, type LivePartners } from './intake/live-partners.ts';
import { markParked } from './intake/park.ts';
import { createPartnerBook } from './intake/partner-book.ts';
import type { ReadForm } from './intake/prefill.ts';
import type { Messenger } from './ports/messenger.ts';
import { openPostgres, type Postgres } from './postgres/open.ts';
import { detect } from './reading/detector.ts';
import { createReader } from './reading/read-form.ts';
import { newReference } from './reference.ts';
import type { ClassifyRegion } from './region/verdict.ts';
import { createSlack, type Slack, type SlackDoor } from './slack/app.ts';
import { createMessenger } from './slack/messenger.ts';
import { forgetOld } from './tasks/forget-old.ts';
import { reconcile } from './tasks/reconcile.ts';
import { refreshPartners } from './tasks/refresh-partners.ts';
import { createTasks } from './tasks/tasks.ts';
import { createMetrics } from './web/metrics.ts';
import { createWebDoor, type WebDoor } from './web/server.ts';

export type AppOptions = {
  readonly settings: Settings;
  readonly catalogue: Catalogue;
  /** The classifier for a partner directory. */
  readonly classifierFor: (partners: readonly Partner[]) => ClassifyRegion;
  /** Whether a name by itself is a place, and no customer. */
  readonly isPlace: (name: string) => boolean;
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
export async function startApp(options: AppOptions): Promise<App> {
  const { settings, catalogue, log, now, onLost } = options;
  const postgres = await openPostgres({ place: placeOf(settings), log, now, onLost });
  const access = { token: settings.slack.botToken, apiUrl: settings.slack.apiUrl };
  const messenger = createMessenger(access, log, now);
  const tracker = createTracker({ ...settings.gitlab, now });
  const partners = createLivePartners({
    catalogue,
    labels: postgres.partnerLabels,
    now,
    onFailure: (error) => log.warn({ err: error }, 'the partner labels could not be read'),
  });
  await partners.load();
  const desks = createDesks(options, postgres, messenger, partners);

  const metrics = createMetrics(postgres.depths);
  const vitals = {
    database: () => postgres.store.ping(),
    slack: () => slack.ready(),
    gitlab: () => tracker.check(),
  };
  const web = createWebDoor({ host: settings.host, port: settings.port, vitals, metrics, log });
  const slack = createSlack(access, slackDoor(settings, web), desks);

  const { workStore: store, workSightings: sightings, workAdditions: additions, bookmarks } = postgres;
  const labels = postgres.partnerLabels;
  const { filer, enquiries } = desks;
  const tasks = { store, sightings, additions, filer, detect, enquiries, tracker, messenger, catalogue, now };
  await postgres.startWorkers({
    tasks: createTasks(tasks),
    onParked: (job, parking) => markParked(postgres.store, job, parking),
    quietMs: slack.quietMs,
    newReference,
    log,
  });
  await postgres.startChores([
    { name: 'reconcile', cron: everyThreeMinutes, run: reconcile({ ...tasks, bookmarks }) },
    { name: 'refresh-partners', cron: everyQuarter, run: refreshPartners({ ...tasks, labels }) },
    { name: 'forget-old', cron: everyHour, run: forgetOld(tasks) },
  ]);
  const port = await web.listen();
  await slack.start();
  log.info({ port, slack: settings.slack.mode.kind, database: settings.database.kind }, 'ready');
  return { port, stop: () => stop({ slack, web, postgres }) };
}

const everyThreeMinutes = '*/3 * * * *';
const everyQuarter = '*/15 * * * *';
const everyHour = '7 * * * *';

/** Everybody behind the listeners: what people may ask for, on the store that is kept free for them. */
function createDesks(
  { catalogue, classifierFor, isPlace, log, now }: AppOptions,
  { store, sightings, additions }: Postgres,
  { person, room }: Messenger,
  partners: LivePartners,
) {
  const classifier = partners.derive(classifierFor);
  const classify: ClassifyRegion = (evidence) => classifier()(evidence);
  const reader = partners.derive((known) =>
    createReader({ catalogue: { ...catalogue, partners: known }, isPlace }),
  );
  const read: ReadForm = (text, today) => reader().form(text, today);
  const book = partners.derive(createPartnerBook);
  const isNewPartner = (name: string): boolean => book().isNew(name);
  const filer = createFiler({ store, catalogue, classify, read, isNewPartner, now });
  return {
    intake: createIntake({ store, catalogue, classify, read, isNewPartner, person, now }),
    filer,
    doors: createDoors({ store, sightings, filer, detect, catalogue, person, room, now }),
    advisor: createAdvisor({ store, catalogue, partners, classify, now }),
    keptForms: createKeptForms(store, now),
    addToRequest: createAddToRequest({ store, additions, person, now }),
    enquiries: createEnquiries({ store, classify, person }),
    home: createHome({ store, catalogue, person }),
    catalogue,
    person,
    log,
    reference: newReference,
  };
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
