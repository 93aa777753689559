import { describe } from '@jest/globals';
import { pino } from 'pino';
import { z } from 'zod';
import { openPostgres } from '../../src/postgres/open.ts';
import { storeContract, type StoreUnderTest } from '../contracts/store.ts';
import { freshDatabase } from '../support/database.ts';

const WrittenJob = z.object({ name: z.string(), key: z.string(), lane: z.string().exactOptional() });

describe('the store in PostgreSQL', () => {
  storeContract(openStore);
});

async function openStore(): Promise<StoreUnderTest> {
  await using opened = new AsyncDisposableStack();
  const database = opened.use(await freshDatabase());
  const postgres = await openPostgres({
    place: { kind: 'url', url: database.url },
    log: pino({ level: 'silent' }),
    onLost: () => {},
  });
  opened.defer(() => postgres.stop(1_000));
  const resources = opened.move();
  return {
    store: postgres.front.store,
    async jobs() {
      // `name desc`: jobs of one transaction share their time.
      const rows = await database.query(
        `select jsonb_strip_nulls(jsonb_build_object('name', name, 'key', singleton_key, 'lane', group_id)) as job
         from pgboss.job where state < 'active' order by created_on, name desc`,
      );
      return rows.map(({ job }) => WrittenJob.parse(job));
    },
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  };
}
