import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/**
 * Milliseconds of one small transaction with a real fsync. Each begins when it is due, whether or not those
 * before it are through, as submissions do: a disk that stalls holds up all that come meanwhile, and a row
 * of commits that wait for each other would count that as one.
 */
export async function commitTimes(
  url: string,
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
): Promise<readonly number[]> {
  const pool = new pg.Pool({ connectionString: url, max: 10, idleTimeoutMillis: 0 });
  await pool.query('create table if not exists bench_commit (id serial primary key, text text)');
  const started = performance.now();
  const commits: Promise<number>[] = [];
  for (let n = 0; n < perSecond * seconds; n += 1) {
    await pause(Math.max(0, started + (n * 1000) / perSecond - performance.now()));
    commits.push(timed(() => commitOne(pool)));
  }
  const times = await Promise.all(commits);
  await pool.query('drop table bench_commit');
  await pool.end();
  return times;
}

async function commitOne(pool: pg.Pool): Promise<void> {
  await pool.query('insert into bench_commit (text) values ($1)', ['x'.repeat(2000)]);
}

async function timed(act: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await act();
  return performance.now() - started;
}
