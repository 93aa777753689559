import type { Logger } from 'pino';
import type { Additions } from '../ports/additions.ts';
import type { Bookmarks } from '../ports/bookmarks.ts';
import type { Parked } from '../ports/parked.ts';
import type { PartnerLabels } from '../ports/partner-labels.ts';
import type { Sightings } from '../ports/sightings.ts';
import type { Store } from '../ports/store.ts';
import { openDatabase, reach, type Database } from './database.ts';
import { startChores, type Chore } from './jobs/chores.ts';
import { releaseOrphans } from './jobs/orphaned-jobs.ts';
import { makeOutbox, type Outbox } from './jobs/outbox.ts';
import { makeParked } from './jobs/parked.ts';
import { queueDepths, startQueue, type QueueDepth } from './jobs/queue.ts';
import { startWorkers, type Workers } from './jobs/worker.ts';
import { startEmbedded } from './server/embedded.ts';
import { makeStore } from './store.ts';
import { makeAdditions } from './tables/additions.ts';
import { makeBookmarks } from './tables/bookmarks.ts';
import { migrate } from './tables/migrations.ts';
import { makePartnerLabels } from './tables/partner-labels.ts';
import { makeSightings } from './tables/sightings.ts';

export type PostgresOptions = {
  readonly place: Place;
  readonly log: Logger;
  /** The embedded server ended by itself. Nothing is lost; the process should end and start again. */
  readonly onLost: (why: string) => void;
};

/** A database of the team's, shared by replicas, or our own in a folder. */
export type Place =
  { readonly kind: 'url'; readonly url: string } | { readonly kind: 'folder'; readonly dataDir: string };

/** Everything that is written down for requests. */
export type Books = {
  readonly store: Store;
  readonly sightings: Sightings;
  readonly additions: Additions;
};

export type Postgres = {
  /** For people: on connections of its own, so that a receipt never waits behind the workers. */
  readonly front: Books;
  /** The same books for the workers. */
  readonly work: Books;
  readonly bookmarks: Bookmarks;
  readonly partnerLabels: PartnerLabels;
  readonly parked: Parked;
  /** Jobs by queue, a few seconds old at most. */
  depths(): Promise<readonly QueueDepth[]>;
  startWorkers(workers: Workers): Promise<void>;
  startChores(chores: readonly Chore[]): Promise<void>;
  /** Takes no new work, gives running attempts `ms` milliseconds (at least 1,000), then closes everything. */
  stop(ms: number): Promise<void>;
};

/**
 * Opens the database, brings its tables and queues up to date, and hands out what stands on it.
 * Throws `StartError` with a sentence for the person at the terminal.
 */
export async function openPostgres({ place, log, onLost }: PostgresOptions): Promise<Postgres> {
  await using opened = new AsyncDisposableStack();
  const url = place.kind === 'url' ? place.url : await serve(place.dataDir);
  const db = openDatabase(url, log);
  opened.defer(() => db.destroy());
  // People do not wait for a connection to be made, nor for what they ask to be planned.
  const front = openDatabase(url, log, 1);
  opened.defer(() => front.destroy());
  await reach(db);
  await migrate(db);
  const boss = await startQueue(place.kind === 'folder' ? unhurried(url) : url, log);
  opened.defer(() => boss.stop({ graceful: false }));
  if (place.kind === 'folder') await releaseOrphans(db, boss, log);

  // From here on the caller closes what was opened.
  const resources = opened.move();
  const outbox = makeOutbox(boss);
  return {
    front: openBooks(front, outbox),
    work: openBooks(db, outbox),
    bookmarks: makeBookmarks(db),
    partnerLabels: makePartnerLabels(db),
    parked: makeParked(boss),
    depths: () => queueDepths(boss),
    startWorkers: (workers) => startWorkers(boss, db, workers),
    startChores: (chores) => startChores(boss, chores, log),
    async stop(ms) {
      await boss.stop({ graceful: true, timeout: ms });
      await resources.disposeAsync();
    },
  };

  async function serve(dataDir: string): Promise<string> {
    const server = await startEmbedded({ dataDir, log, onLost });
    opened.defer(() => server.stop());
    return server.url;
  }
}

/**
 * The queue need not wait for the disk. What it wrote of a job's progress may be gone after a power cut; then
 * the job is done once more, and finds each of its effects. Jobs themselves are written with the requests
 * they are of. Only for a server of our own: PgBouncer refuses connections that bring options.
 * https://www.postgresql.org/docs/18/wal-async-commit.html
 */
function unhurried(url: string): string {
  const address = new URL(url);
  address.searchParams.set('options', '-c synchronous_commit=off');
  return address.href;
}

function openBooks(db: Database, outbox: Outbox): Books {
  return {
    store: makeStore(db, outbox),
    sightings: makeSightings(db, outbox),
    additions: makeAdditions(db, outbox),
  };
}
