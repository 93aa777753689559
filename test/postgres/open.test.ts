import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { openPostgres, type Postgres } from '../../src/postgres/open.ts';
import { StartError } from '../../src/domain/start-error.ts';
import { freshDatabase } from '../support/database.ts';
import { newRequest } from '../support/request.ts';

describe('opening the database', () => {
  it('makes tables and queues once when replicas start on an empty database at the same moment', async () => {
    await using database = await freshDatabase('template1');

    const replicas = await Promise.all(Array.from({ length: 3 }, () => open(database.url)));

    const numbers = await Promise.all(
      replicas.map(async ({ front }) => (await front.store.record(newRequest(), () => [])).request.number),
    );
    expect(numbers.toSorted((one, two) => one - two)).toEqual([1, 2, 3]);
    await Promise.all(replicas.map((replica) => replica.stop(1_000)));
  });

  it('brings a queue of an older version up to date', async () => {
    await using database = await freshDatabase();
    await database.query(`update pgboss.queue set retry_limit = 2, retention_seconds = 60`);

    const postgres = await open(database.url);
    await postgres.stop(1_000);

    const [queue] = await database.query(
      `select retry_limit, retention_seconds > 31536000 as kept from pgboss.queue where name = 'open-issue'`,
    );
    expect(queue).toEqual({ retry_limit: 1_000_000, kept: true });
  });

  it('brings the queue of a chore of an older version up to date', async () => {
    await using database = await freshDatabase();
    const postgres = await open(database.url);
    const chores = [{ name: 'dust', cron: '0 0 1 1 *', run: () => Promise.resolve() }];
    await postgres.startChores(chores);
    await database.query(`update pgboss.queue set retry_limit = 2, expire_seconds = 7 where name = 'dust'`);

    await postgres.startChores(chores);
    await postgres.stop(1_000);

    const [queue] = await database.query(
      `select retry_limit, expire_seconds from pgboss.queue where name = 'dust'`,
    );
    expect(queue).toEqual({ retry_limit: 0, expire_seconds: 120 });
  });

  it('says in a sentence that nobody answers', async () => {
    const opening = open('postgresql://nobody@127.0.0.1:1/none');

    await expect(opening).rejects.toThrow(StartError);
    await expect(opening).rejects.toThrow(/^The database does not answer: .*\. Check DATABASE_URL/);
  });
});

function open(url: string): Promise<Postgres> {
  return openPostgres({
    place: { kind: 'url', url },
    log: pino({ level: 'silent' }),
    onLost: () => {},
  });
}
