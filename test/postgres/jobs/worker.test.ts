import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { Failure } from '../../../src/domain/failure.ts';
import { announceJob, openIssueJob, type Job, type Parking, type Tasks } from '../../../src/domain/job.ts';
import { openPostgres, type Place, type Postgres } from '../../../src/postgres/open.ts';
import { freshDatabase } from '../../support/database.ts';
import { eventually } from '../../support/eventually.ts';
import { newRequest } from '../../support/request.ts';
import { idleTasks } from '../../support/tasks.ts';

const silent = pino({ level: 'silent' });
const done = (): Promise<void> => Promise.resolve();
const never = new Failure('gitlab', '403', { kind: 'never' }, 'GitLab says no');

describe('workers', () => {
  it('run a job with its payload', async () => {
    await using database = await freshDatabase();
    await using bot = await openBot(database.url);
    const run = Promise.withResolvers<unknown>();
    await bot.workOn({ announce: async (payload) => run.resolve(payload) });

    const id = await record(bot, (request) => [announceJob(request)]);

    expect(await run.promise).toEqual({ requestId: id });
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
      for (let step = 0; step < 10; step += 1) await one.work.store.ping();
      running -= 1;
    };
    await one.workOn({ announce });
    await two.workOn({ announce });

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
    await bot.workOn({
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
    let attempts = 0;
    await bot.workOn({
      announce: async () => {
        attempts += 1;
        if (attempts < 3)
          throw new Failure('slack', 'timeout', { kind: 'unknown', withinMs: 5_000 }, 'no answer');
      },
    });

    await record(bot, (id) => [announceJob(id)]);

    await eventually(async () => (await hurry(database), await isDone(database)));
    expect(attempts).toBe(3);
  });

  it('wait as long as a service asks for', async () => {
    await using database = await freshDatabase();
    await using bot = await openBot(database.url);
    await bot.workOn({
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
    await bot.workOn({
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
    expect(bot.told).toEqual([
      { name: 'open-issue', payload: { requestId }, parking: { why: 'GitLab says no', reference: 'REF1' } },
    ]);

    refuse = false;
    expect(await bot.parked.retry([parked?.id ?? '', 'not an id'])).toBe(1);
    await again.promise;
    expect(await bot.parked.list()).toEqual([]);
  });

  it('park a job after the same mistake of ours five times', async () => {
    await using database = await freshDatabase();
    await using bot = await openBot(database.url);
    let attempts = 0;
    await bot.workOn({
      announce: async () => {
        attempts += 1;
        if (attempts === 2) throw new Failure('slack', '500', { kind: 'retry' }, 'hiccup');
        throw new TypeError('undefined is not a function');
      },
    });

    await record(bot, (id) => [announceJob(id)]);

    const [parked] = await eventually(async () => (await hurry(database), (await listed(bot)) ?? false));
    expect(parked?.why).toContain('undefined is not a function');
    expect(attempts).toBeGreaterThanOrEqual(5);
  });

  it('try a job again instead of parking it when nobody could be told, and say so', async () => {
    await using database = await freshDatabase();
    await using bot = await openBot(database.url);
    let marked = 0;
    await bot.workOn({ announce: () => Promise.reject(never) }, async () => {
      marked += 1;
      if (marked === 1) throw new Error('database away');
    });

    await record(bot, (id) => [announceJob(id)]);

    await eventually(async () => (await hurry(database), (await listed(bot)) ?? false));
    expect(marked).toBe(2);
    expect(bot.lines.filter((line) => line.includes('database away'))).toHaveLength(1);
  });

  it('finish what they are at when they are stopped, with the jobs that follow', async () => {
    await using database = await freshDatabase();
    await using bot = await openBot(database.url);
    const started = Promise.withResolvers<void>();
    const finish = Promise.withResolvers<void>();
    await bot.workOn({
      announce: async ({ requestId }) => {
        started.resolve();
        await finish.promise;
        await bot.work.store.change(requestId, () => ({
          posts: { confirmed: ['U1'] },
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
    const started = Promise.withResolvers<void>();
    await bot.workOn({
      announce: async () => {
        started.resolve();
        await new Promise(() => {});
      },
    });
    const id = await record(bot, (request) => [announceJob(request)]);
    await started.promise;

    await bot.stop(1_000);

    await using next = await openBot(database.url);
    const again = Promise.withResolvers<unknown>();
    await next.workOn({ announce: async (payload) => again.resolve(payload) });
    expect(await again.promise).toEqual({ requestId: id });
  });
});

/** What was told about jobs that were parked. */
type Told = { readonly name: string; readonly payload: unknown; readonly parking: Parking };

type Bot = Postgres &
  AsyncDisposable & {
    readonly told: readonly Told[];
    /** Log lines, as JSON. */
    readonly lines: readonly string[];
    workOn(tasks: Partial<Tasks>, whenParked?: () => Promise<void>): Promise<void>;
  };

async function openBot(url: string): Promise<Bot> {
  const place: Place = { kind: 'url', url };
  const postgres = await openPostgres({ place, log: silent, onLost: () => {} });
  const told: Told[] = [];
  const lines: string[] = [];
  let references = 0;
  return {
    ...postgres,
    told,
    lines,
    workOn: (tasks, whenParked = done) => {
      const telling = (name: string) => async (payload: unknown, parking: Parking) => {
        told.push({ name, payload, parking });
        await whenParked();
      };
      return postgres.startWorkers({
        tasks: { ...idleTasks, ...tasks },
        whenParked: { announce: telling('announce'), 'open-issue': telling('open-issue') },
        quietMs: () => Infinity,
        newReference: () => `REF${(references += 1)}`,
        log: pino({ level: 'info' }, { write: (line) => void lines.push(line) }),
      });
    },
    [Symbol.asyncDispose]: () => postgres.stop(1_000),
  };
}

async function record({ work: { store } }: Bot, jobs: (id: string) => readonly Job[]): Promise<string> {
  return (await store.record(newRequest(), jobs)).request.id;
}

async function listed({ parked }: Bot): Promise<Awaited<ReturnType<Bot['parked']['list']>> | undefined> {
  const list = await parked.list();
  return list.length > 0 ? list : undefined;
}

async function isDone(database: Awaited<ReturnType<typeof freshDatabase>>): Promise<boolean> {
  const rows = await database.query(
    `select 1 from pgboss.job where name = 'announce' and state = 'completed'`,
  );
  return rows.length > 0;
}

/** Ends the pauses between attempts. */
async function hurry(database: Awaited<ReturnType<typeof freshDatabase>>): Promise<void> {
  await database.query(`update pgboss.job set start_after = now() where state = 'retry'`);
}
