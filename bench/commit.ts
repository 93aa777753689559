import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/**
 * Milliseconds of one small transaction with a real fsync, at the pace of people: disks that others share
 * stall now and then, which a quick row of commits would not notice.
 */
export async function commitTimes(
  url: string,
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
): Promise<readonly number[]> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query('create table if not exists bench_commit (id serial primary key, text text)');
  const times: number[] = [];
  for (let n = 0; n < perSecond * seconds; n += 1) {
    await pause(1000 / perSecond);
    const started = performance.now();
    await client.query('begin');
    await client.query('insert into bench_commit (text) values ($1)', ['x'.repeat(2000)]);
    await client.query('commit');
    times.push(performance.now() - started);
  }
  await client.query('drop table bench_commit');
  await client.end();
  return times;
}
