import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { Failure } from '../../src/domain/failure.ts';
import {
  announceJob,
  openIssueJob,
  type Attempt,
  type FailedJob,
  type Job,
  type Tasks,
} from '../../src/domain/job.ts';
import { openPostgres, type Place, type Postgres } from '../../src/postgres/open.ts';
import type { Parking } from '../../src/postgres/worker.ts';
import { freshDatabase } from '../support/database.ts';
import { eventually } from '../support/eventually.ts';
import { newRequest } from '../support/request.ts';
import { idleTasks } from '../support/tasks.ts';

const silent = pino({ level: 'silent' });
const done = (): Promise<void> => Promise.resolve();
const never = new Failure('gitlab', '403', { kind: 'never' }, 'GitLab says no');

describe('workers', () => {
  it('run a job with its payload as attempt 1', async () => {
    await using database = await freshDatabase();
    await using bot = await openBot(database.url);
    const run = Promise.withResolvers<unknown>();
    await bot.work({ announce: async (payload, { number }) => run.resolve([payload, number]) });

    const id = await record(bot, (request) => [announceJob(request)]);

    expect(await run.promise).toEqual([{ requestId: id }, 1]);
  });

  it('of two processes make one attempt at a time for one key', async () => {
    await using database = await freshDatabase();
    await using one = await openBot(database.url);
    await using two = await openBot(database.url);
    let running = 0;
    const seen: number[] = [];
    const announce = async (): Promise<void> => {
      running += 1;
      seen.push(running);
      for (let step = 0; step < 10; step += 1) await one.store.ping();
      running -= 1;
    };
    await one.work({ announce });
    await two.work({ announce });

    await record(one, (id) => Array.from({ length: 8 }, () => announceJob(id)));

    await eventually(async () => seen.length === 8);
    expect(Math.max(...seen)).toBe(1);
  });

  it('leave slots for other lanes while one lane hangs', async () => {
    await using database = await freshDatabase();
    await using bot = await openBot(database.url);
    const release = Promise.withResolvers<void>();
    const healthy = Promise.withResolvers<void>();
    let hanging = 0;
    const hung = new Set<string>();
    for (let index = 0; index < 12; index += 1) {
      hung.add(await record(bot, (id) => [openIssueJob(id, 'EMEA')]));
    }
    await bot.work({
      'open-issue': async ({ requestId }) => {
        if (!hung.has(requestId)) return healthy.resolve();
        hanging += 1;
        await release.promise;
      },
    });
    await eventually(async () => hanging === 3);

    await record(bot, (id) => [openIssueJob(id, 'APAC')]);

    await healthy.promise;
    expect(hanging).toBe(3);
    release.resolve();
    await eventually(async () => hanging === 12);
  });

  it('try a job again after a failure that passes', async () => {
    await using database = await freshDatabase();
    await using bot = await openBot(database.url);
    const numbers: number[] = [];
    await bot.work({
      announce: async (_, { number }) => {
        numbers.push(number);
        if (number < 3) throw new Failure('slack', 'timeout', { kind: 'unknown' }, 'no answer');
      },
    });

    await record(bot, (id) => [announceJob(id)]);

    await eventually(async () => (await hurry(database), numbers.length === 3));
    expect(numbers).toEqual([1, 2, 3]);
  });

  it('wait as long as a service asks for', async () => {
    await using database = await freshDatabase();
    await using bot = await openBot(database.url);
    await bot.work({
      announce: () => Promise.reject(new Failure('slack', '429', { kind: 'wait', ms: 3_600_000 }, 'later')),
    });

    await record(bot, (id) => [announceJob(id)]);

    const [job] = await eventually(async () => {
      const rows = await database.query(
        `select retry_count, start_after - created_on between '1 hour' and '1 hour 1 minute' as due
         from pgboss.job where name = 'announce' and state = 'retry'`,
      );
      return rows.length > 0 && rows;
    });
    expect(job).toEqual({ retry_count: 0, due: true });
  });

  it('park a job that was refused for good, tell why, and take it up again when told to', async () => {
    await using database = await freshDatabase();
    await using bot = await openBot(database.url);
    let refuse = true;
    const again = Promise.withResolvers<void>();
    await bot.work({
      'open-issue': async () => {
        if (refuse) throw never;
        again.resolve();
      },
    });

    const requestId = await record(bot, (id) => [openIssueJob(id, 'EMEA')]);

    const [parked] = await eventually(async () => (await listed(bot)) ?? false);
    expect(parked).toMatchObject({
      name: 'open-issue',
      requestId,
      why: 'GitLab says no',
      reference: 'REF1',
      parkedAt: expect.any(Date),
    });
    expect(bot.parkings).toEqual([
      [
        { name: 'open-issue', payload: { requestId } },
        { why: 'GitLab says no', reference: 'REF1' },
      ],
    ]);

    refuse = false;
    expect(await bot.parked.retry([parked?.id ?? '', 'not an id'])).toBe(1);
    await again.promise;
    expect(await bot.parked.list()).toEqual([]);
  });

  it('park a job after the same mistake of ours five times', async () => {
    await using database = await freshDatabase();
    await using bot = await openBot(database.url);
    const numbers: number[] = [];
    await bot.work({
      announce: async (_, { number }) => {
        numbers.push(number);
        if (number === 2) throw new Failure('slack', '500', { kind: 'retry' }, 'hiccup');
        throw new TypeError('undefined is not a function');
      },
    });

    await record(bot, (id) => [announceJob(id)]);

    const [parked] = await eventually(async () => (await hurry(database), (await listed(bot)) ?? false));
    expect(parked?.why).toContain('undefined is not a function');
    expect(numbers.length).toBeGreaterThanOrEqual(5);
  });

  it('try a job again instead of parking it when its request could not be marked', async () => {
    await using database = await freshDatabase();
    await using bot = await openBot(database.url);
    let marked = 0;
    await bot.work({ announce: () => Promise.reject(never) }, async () => {
      marked += 1;
      if (marked === 1) throw new Error('database away');
    });

    await record(bot, (id) => [announceJob(id)]);

    await eventually(async () => (await hurry(database), (await listed(bot)) ?? false));
    expect(marked).toBe(2);
  });

  it('finish what they are at when they are stopped, with the jobs that follow', async () => {
    await using database = await freshDatabase();
    await using bot = await openBot(database.url);
    const started = Promise.withResolvers<void>();
    const finish = Promise.withResolvers<void>();
    await bot.work({
      announce: async ({ requestId }) => {
        started.resolve();
        await finish.promise;
        await bot.store.change(requestId, () => ({
          posts: { confirmed: true },
          jobs: [openIssueJob(requestId, 'EMEA')],
        }));
      },
    });
    await record(bot, (id) => [announceJob(id)]);
    await started.promise;

    const stopping = bot.stop(10_000);
    finish.resolve();
    await stopping;

    expect(await database.query(`select name, state from pgboss.job order by name`)).toEqual([
      { name: 'announce', state: 'completed' },
      { name: 'open-issue', state: 'created' },
    ]);
  });

  it('end an attempt that outlives the stop and leave its job to the next process', async () => {
    await using database = await freshDatabase();
    await using bot = await openBot(database.url);
    const started = Promise.withResolvers<AbortSignal>();
    await bot.work({
      announce: async (_, { signal }) => {
        started.resolve(signal);
        await new Promise((_resolve, reject) =>
          signal.addEventListener('abort', () => reject(signal.reason)),
        );
      },
    });
    await record(bot, (id) => [announceJob(id)]);
    const signal = await started.promise;

    await bot.stop(1_000);

    expect(signal.aborted).toBe(true);
    await using next = await openBot(database.url);
    const attempt = Promise.withResolvers<Attempt>();
    await next.work({ announce: async (_, made) => attempt.resolve(made) });
    expect((await attempt.promise).number).toBe(2);
  });
});

type Bot = Postgres &
  AsyncDisposable & {
    readonly parkings: (readonly [FailedJob, Parking])[];
    work(tasks: Partial<Tasks>, onParked?: () => Promise<void>): Promise<void>;
  };

async function openBot(url: string): Promise<Bot> {
  const place: Place = { kind: 'url', url };
  const postgres = await openPostgres({ place, log: silent, now: () => new Date(), onLost: () => {} });
  const parkings: (readonly [FailedJob, Parking])[] = [];
  let references = 0;
  return {
    ...postgres,
    parkings,
    work: (tasks, onParked = done) =>
      postgres.startWorkers({
        tasks: { ...idleTasks, ...tasks },
        async onParked(...parking) {
          parkings.push(parking);
          await onParked();
        },
        quietMs: () => Infinity,
        newReference: () => `REF${(references += 1)}`,
        log: silent,
      }),
    [Symbol.asyncDispose]: () => postgres.stop(1_000),
  };
}

async function record({ store }: Bot, jobs: (id: string) => readonly Job[]): Promise<string> {
  return (await store.record(newRequest(), jobs)).request.id;
}

async function listed({ parked }: Bot): Promise<Awaited<ReturnType<Bot['parked']['list']>> | undefined> {
  const list = await parked.list();
  return list.length > 0 ? list : undefined;
}

/** Ends the pauses between attempts. */
async function hurry(database: Awaited<ReturnType<typeof freshDatabase>>): Promise<void> {
  await database.query(`update pgboss.job set start_after = now() where state = 'retry'`);
}
