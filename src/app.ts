import type { Logger } from 'pino';
import type { Settings } from './config/environment.ts';
import type { Catalogue, Partner } from './domain/catalogue.ts';
import { createTracker } from './gitlab/tracker.ts';
import { createAddToRequest } from './intake/add-to-request.ts';
import { createAdvisor } from './intake/advisor.ts';
import { createEnquiries } from './intake/enquiries.ts';
import { createFiler, type FilerParts } from './intake/filer.ts';
import { createHome } from './intake/home.ts';
import { createIntake } from './intake/intake.ts';
import { createKeptForms } from './intake/kept-forms.ts';
import { createLivePartners, type LivePartners } from './intake/live-partners.ts';
import { createLookout } from './intake/lookout.ts';
import { createNaming } from './intake/naming.ts';
import { createPartnerBook } from './intake/partner-book.ts';
import type { Messenger } from './ports/messenger.ts';
import type { Tracker } from './ports/tracker.ts';
import { openPostgres, type Books, type Postgres } from './postgres/open.ts';
import { detect } from './reading/detector.ts';
import { createReader } from './reading/read-form.ts';
import { newReference } from './reference.ts';
import type { ClassifyRegion } from './region/verdict.ts';
import { createSlack, type Slack } from './slack/app.ts';
import { createMessenger } from './slack/messenger.ts';
import type { SlackDoor } from './slack/receiver/receiver.ts';
import { checkChannel } from './tasks/check-channel.ts';
import { checkProjects } from './tasks/check-projects.ts';
import { findGone } from './tasks/find-gone.ts';
import { forgetOld } from './tasks/forget-old.ts';
import { markParked } from './tasks/park.ts';
import { reconcile } from './tasks/reconcile.ts';
import { refreshPartners } from './tasks/refresh-partners.ts';
import { createTasks, type TaskParts } from './tasks/tasks.ts';
import { createMetrics } from './web/metrics.ts';
import { createWebDoor, type WebDoor } from './web/server.ts';
import { createTrackerWatch, type TrackerWatch } from './web/tracker-watch.ts';

export type AppOptions = {
  readonly settings: Settings;
  readonly catalogue: Catalogue;
  /** The classifier for a partner directory. */
  readonly classifierFor: (partners: readonly Partner[]) => ClassifyRegion;
  /** Whether a name by itself is a place, and no customer. */
  readonly isPlace: (name: string) => boolean;
  readonly log: Logger;
  readonly now: () => Date;
  /** The database or Slack is gone for good; the process should end and be started again. */
  readonly onLost: (why: string) => void;
  /** Aborted when the bot is to end while it is still starting. */
  readonly stopping: AbortSignal;
};

export type App = {
  /** Where health is answered; the port the system chose where 0 was asked for. */
  readonly port: number;
  /** Takes nothing new, finishes what is at work within some seconds, closes everything. */
  stop(): Promise<void>;
};

/** How long running attempts may take to finish; container platforms allow about 30 s in all. */
const drainMs = 12_000;

/**
 * Wires the house and opens its doors: the only place that names adapters. What was opened is closed in
 * reverse, when starting fails too: what is still coming in is answered before what it needs goes away.
 */
export async function startApp(options: AppOptions): Promise<App> {
  const { settings, log, now, onLost, stopping } = options;
  await using house = new AsyncDisposableStack();
  const postgres = await openPostgres({ place: placeOf(settings), log, onLost });
  house.defer(() => postgres.stop(drainMs));
  const access = { token: settings.slack.botToken, apiUrl: settings.slack.apiUrl };
  const messenger = createMessenger(access, log, now);
  const tracker = createTracker({ ...settings.gitlab, now });
  const gitlab = watchGitLab(options, tracker);
  house.use(nowAndEachMinute(gitlab.refresh));
  const partners = await loadPartners(options, postgres);
  const reading = createReading(options, partners);
  const desks = createDesks(options, postgres.front, { ...reading, messenger, partners });

  const vitals = {
    database: () => postgres.front.store.ping(),
    slack: () => slack.ready(),
    gitlab: gitlab.last,
  };
  const metrics = createMetrics(postgres.depths);
  const web = createWebDoor({ host: settings.host, port: settings.port, vitals, metrics, log });
  const slack = createSlack(access, slackDoor(options, web), desks);

  const port = await web.listen();
  house.defer(() => web.close());
  await startWork(options, postgres, { ...reading, messenger, tracker, quietMs: slack.quietMs });
  house.defer(() => slack.stop());
  await slack.start(stopping);
  unwatched(log, checkChannel({ catalogue: options.catalogue, messenger, warn: warnIn(log) }));
  log.info({ port, slack: settings.slack.mode.kind, database: settings.database.kind }, 'ready');
  const opened = house.move();
  return { port, stop: () => opened.disposeAsync() };
}

/**
 * Whoever runs this app hears when GitLab cannot be used, and then of projects that are not ready for
 * requests.
 */
function watchGitLab({ catalogue, log }: AppOptions, tracker: Tracker): TrackerWatch {
  const check = checkProjects({ catalogue, tracker, warn: warnIn(log) });
  return createTrackerWatch(tracker, {
    onTrouble: (why) => log.warn({ why }, 'GitLab cannot be used'),
    onWell: () => unwatched(log, check()),
  });
}

/** From here on jobs are done, whoever wrote them down; closing the database ends that. */
async function startWork(
  { catalogue, log, now }: AppOptions,
  { work, bookmarks, partnerLabels: labels, ...postgres }: Postgres,
  parts: Reading & Pick<TaskParts, 'messenger' | 'tracker'> & Pick<Slack, 'quietMs'>,
): Promise<void> {
  const named = createNaming(parts.messenger);
  const filer = createFiler({ ...work, ...parts, named, catalogue, now });
  const enquiries = createEnquiries({ ...work, ...parts, person: parts.messenger.person });
  const warn = warnIn(log);
  const follow = reconcile({ ...work, ...parts, bookmarks, catalogue, warn, now });
  const tasks = { ...work, ...parts, filer, enquiries, detect, catalogue, follow, warn, now };
  await postgres.startWorkers({
    tasks: createTasks(tasks),
    whenParked: markParked(tasks),
    quietMs: parts.quietMs,
    newReference,
    log,
  });
  await postgres.startChores([
    { name: 'reconcile', cron: everyThreeMinutes, run: follow },
    { name: 'find-gone', cron: everyNight, run: findGone(tasks) },
    { name: 'refresh-partners', cron: everyQuarter, run: refreshPartners({ ...tasks, labels }) },
    { name: 'forget-old', cron: everyHour, run: forgetOld(tasks) },
  ]);
}

/** Nobody waits for it. */
function unwatched(log: Logger, check: Promise<void>): void {
  check.catch((error: unknown) => log.error({ err: error }, 'what we need was not checked'));
}

function warnIn(log: Logger): TaskParts['warn'] {
  return (message, details) => log.warn(details, message);
}

async function loadPartners({ catalogue, log, now }: AppOptions, postgres: Postgres): Promise<LivePartners> {
  const partners = createLivePartners({
    catalogue,
    labels: postgres.partnerLabels,
    now,
    onFailure: (error) => log.warn({ err: error }, 'the partner labels could not be read'),
  });
  await partners.load();
  return partners;
}

/** Acts until disposed. */
function nowAndEachMinute(act: () => Promise<void>): Disposable {
  void act();
  const timer = setInterval(() => void act(), 60_000).unref();
  return { [Symbol.dispose]: () => clearInterval(timer) };
}

const everyThreeMinutes = '*/3 * * * *';
const everyQuarter = '*/15 * * * *';
const everyHour = '7 * * * *';
const everyNight = '37 3 * * *';

/** How texts are understood, by the partners that are known at the moment. */
function createReading({ catalogue, classifierFor, isPlace }: AppOptions, partners: LivePartners): Reading {
  const classifier = partners.derive(classifierFor);
  const reader = partners.derive((known) =>
    createReader({ catalogue: { ...catalogue, partners: known }, isPlace }),
  );
  const book = partners.derive(createPartnerBook);
  return {
    classify: (evidence) => classifier()(evidence),
    read: (text, today) => reader().form(text, today),
    isNewPartner: (name) => book().isNew(name),
  };
}

type Reading = Pick<FilerParts, 'classify' | 'read' | 'isNewPartner'>;

/** Everybody behind the listeners: what people may ask for, on the books that are kept free for them. */
function createDesks(
  { catalogue, log, now }: AppOptions,
  { store, sightings, additions }: Books,
  {
    messenger: { person, room },
    partners,
    ...reading
  }: Reading & { readonly messenger: Messenger; readonly partners: LivePartners },
) {
  const { classify } = reading;
  const named = createNaming({ person, room });
  const filer = createFiler({ ...reading, store, named, catalogue, now });
  return {
    intake: createIntake({ ...reading, store, catalogue, person, now }),
    lookout: createLookout({ store, sightings, filer, detect, catalogue, person, room, now }),
    advisor: createAdvisor({ store, catalogue, partners, classify, now }),
    keptForms: createKeptForms(store, now),
    addToRequest: createAddToRequest({ store, additions, person, now }),
    enquiries: createEnquiries({ store, sightings, classify, person }),
    home: createHome({ store, catalogue, person }),
    catalogue,
    person,
    named,
    log,
    reference: newReference,
  };
}

function placeOf({ database }: Settings): Parameters<typeof openPostgres>[0]['place'] {
  return database.kind === 'url'
    ? { kind: 'url', url: database.url }
    : { kind: 'folder', dataDir: database.dataDir };
}

function slackDoor({ settings: { slack }, onLost }: AppOptions, web: WebDoor): SlackDoor {
  return slack.mode.kind === 'socket' ? { ...slack.mode, onLost } : { ...slack.mode, web: web.app };
}
