import { describe } from '@jest/globals';
import { z } from 'zod';
import { storeContract } from '../contracts/store.ts';
import { freshPostgres } from '../support/postgres.ts';

const WrittenJob = z.object({ name: z.string(), key: z.string(), lane: z.string().exactOptional() });

describe('the store in PostgreSQL', () => {
  storeContract(async () => {
    const postgres = await freshPostgres();
    return {
      ...postgres,
      async jobs() {
        // `name desc`: jobs of one transaction share their time.
        const rows = await postgres.query(
          `select jsonb_strip_nulls(jsonb_build_object('name', name, 'key', singleton_key, 'lane', group_id)) as job
           from pgboss.job where state < 'active' order by created_on, name desc`,
        );
        return rows.map(({ job }) => WrittenJob.parse(job));
      },
    };
  });
});
