import pg from 'pg';

/** Milliseconds of one small transaction with a real fsync, `count` times one after the other. */
export async function commitTimes(url: string, count: number): Promise<readonly number[]> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query('create table if not exists bench_commit (id serial primary key, text text)');
  const times: number[] = [];
  for (let n = 0; n < count; n += 1) {
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
