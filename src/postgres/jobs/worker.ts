import { setTimeout as pause } from 'node:timers/promises';
import { fromKysely, type JobResult, type JobWithMetadata, type PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { JobName, JobPayloads, Parking, Tasks, WhenParked } from '../../domain/job.ts';
import { NotYet } from '../../domain/not-yet.ts';
import type { Database } from '../database.ts';
import { afterFailure, type NextStep } from './after-failure.ts';
import { jobNames } from './queue.ts';
import { keepGoing, wakeEachSecond } from './slots.ts';
import { createTurnstile } from './turnstile.ts';

export type Workers = {
  readonly tasks: Tasks;
  /** May be called again for the same job; if it throws, the job is tried again instead of being parked. */
  readonly whenParked: WhenParked;
  /** How long nobody has waited for an answer, in milliseconds; 0 while somebody does. Work gives way. */
  readonly quietMs: () => number;
  /** Makes a short code that finds the log line. */
  readonly newReference: () => string;
  readonly log: Logger;
};

/** Attempts one process makes at a time, for each job name. */
const slots = 6;

/** Of these, how many may be in one lane: a region that hangs leaves slots free. */
const slotsPerLane = 3;

/** What we leave on a failed job for its next attempt. Absent after a crash. */
const Leftover = z.object({ mistakes: z.int() }).catch({ mistakes: 0 });

/**
 * Starts working on jobs. Lanes are kept apart in each process: counting them in the database is not
 * exact when several slots look at the same moment.
 */
export async function startWorkers(boss: PgBoss, db: Database, workers: Workers): Promise<void> {
  const options = {
    includeMetadata: true,
    perJobResults: true,
    localConcurrency: slots,
    localGroupConcurrency: slotsPerLane,
    pollingIntervalSeconds: 30,
  } as const;
  const turn = createTurnstile(workers.quietMs, pause);
  for (const name of jobNames) {
    await boss.work<JobPayloads[JobName], JobResult[], typeof options>(name, options, async (jobs) => {
      await turn();
      const results = await Promise.all(jobs.map((job) => attempt(boss, db, workers, name, job)));
      keepGoing(boss, name);
      return results;
    });
  }
  wakeEachSecond(boss, jobNames);
}

/** Makes one attempt and answers with what pg-boss shall write down about it. */
async function attempt<Name extends JobName>(
  boss: PgBoss,
  db: Database,
  { tasks, whenParked, newReference, log }: Workers,
  name: Name,
  job: JobWithMetadata<JobPayloads[Name]>,
): Promise<JobResult> {
  const jobLog = log.child({ ...job.data, job: name, attempt: job.retryCount + 1 });
  try {
    await tasks[name](job.data);
    jobLog.info('job done');
    return { id: job.id, status: 'completed' };
  } catch (error) {
    const ageMs = Date.now() - job.createdOn.getTime();
    const step = afterFailure(error, Leftover.parse(job.output).mistakes, ageMs);
    const reference = newReference();
    if (error instanceof NotYet) jobLog.debug({ next: step }, error.message);
    else jobLog.warn({ err: error, next: step, reference }, 'attempt failed');
    await orLog(jobLog, async () => {
      if (step.kind === 'park') await whenParked[name]?.(job.data, { why: step.why, reference });
      if (step.kind === 'wait') await waitAtLeast(boss, db, name, job, step.ms);
    });
    return { id: job.id, ...settlement(step, reference) };
  }
}

/** Does what follows a failed attempt. Where that fails too, pg-boss tries the job again and says nothing. */
async function orLog(log: Logger, follow: () => Promise<void>): Promise<void> {
  try {
    await follow();
  } catch (error) {
    log.error({ err: error }, 'what follows the attempt failed; the job is tried again');
    throw error;
  }
}

function settlement(step: NextStep, reference: string): Omit<JobResult, 'id'> {
  switch (step.kind) {
    case 'retry':
      return { status: 'failed', output: { mistakes: 0 } };
    case 'retry-mistake':
      return { status: 'failed', output: { mistakes: step.mistakes } };
    case 'wait':
      // Settled by `waitAtLeast` already; pg-boss leaves a job alone that is no longer active.
      return { status: 'failed' };
    case 'park':
      return { status: 'deadletter', output: { why: step.why, reference } satisfies Parking };
  }
}

/** pg-boss has no pause of our choosing, so the job is failed and put off in one transaction. */
async function waitAtLeast(
  boss: PgBoss,
  db: Database,
  name: JobName,
  job: JobWithMetadata,
  ms: number,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const options = { db: fromKysely(trx) };
    await boss.fail(name, [job], { mistakes: 0 }, options);
    await boss.update(name, undefined, {
      id: job.id,
      startAfter: Math.max(1, Math.ceil(ms / 1000)),
      ...options,
    });
  });
}
