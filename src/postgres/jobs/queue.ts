import { PgBoss, type UpdateQueueOptions } from 'pg-boss';
import type { Logger } from 'pino';
import type { JobName } from '../../domain/job.ts';

/** Every job there is; the type makes the list complete. */
const names = {
  'open-issue': true,
  announce: true,
  'add-note': true,
  'offer-to-author': true,
  'offer-to-csas': true,
  'answer-mention': true,
  'file-marked': true,
} satisfies Record<JobName, true>;
export const jobNames = Object.keys(names) as readonly JobName[];

/** Where work waits that a person has to look at. */
export const parkedQueue = 'parked';

const tenYears = 10 * 365 * 24 * 3600;

/**
 * What all jobs have in common. `singleton`: of the jobs of one name with one key a single one is
 * active, whichever replica runs it. A promise is never deleted and practically never given up by
 * count; `afterFailure` decides that. A worker that is gone is noticed after one missed heartbeat.
 */
const jobQueue = {
  deadLetter: parkedQueue,
  retryLimit: 1_000_000,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 20,
  heartbeatSeconds: 10,
  expireInSeconds: 300,
  retentionSeconds: tenYears,
  deleteAfterSeconds: 24 * 3600,
} as const satisfies UpdateQueueOptions;

/** Starts pg-boss: makes or upgrades its schema, then our queues. Safe with several replicas at once. */
export async function startQueue(url: string, log: Logger): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: url,
    // Each connection is a process of some 20 MB, and the queue is asked short questions.
    max: 2,
    superviseIntervalSeconds: 2,
    monitorIntervalSeconds: 2,
    openTelemetry: { enabled: false },
  });
  boss.on('error', (error) => {
    log.error({ err: error }, 'queue error');
  });
  boss.on('warning', (warning) => {
    log.warn({ warning }, 'queue warning');
  });
  await boss.start();
  await boss.createQueue(parkedQueue, { retentionSeconds: tenYears });
  for (const name of jobNames) {
    await boss.createQueue(name, { ...jobQueue, policy: 'singleton' });
    // A queue that was there keeps the options it was made with.
    await boss.updateQueue(name, jobQueue);
  }
  return boss;
}

/** How many jobs wait and how many are being done, in one queue. */
export type QueueDepth = { readonly queue: string; readonly waiting: number; readonly active: number };

/** The depth of each queue of ours, as pg-boss last counted (every few seconds). */
export async function queueDepths(boss: PgBoss): Promise<readonly QueueDepth[]> {
  const queues = await boss.getQueues([...jobNames, parkedQueue]);
  return queues.map(({ name, queuedCount, activeCount }) => ({
    queue: name,
    waiting: queuedCount,
    active: activeCount,
  }));
}
