import { describe } from '@jest/globals';
import { additionsContract } from '../../contracts/additions.ts';
import { freshPostgres } from '../../support/postgres.ts';
import { newRequest } from '../../support/request.ts';

describe('additions in PostgreSQL', () => {
  additionsContract(async () => {
    const postgres = await freshPostgres();
    const { request } = await postgres.store.record(newRequest(), () => []);
    return {
      ...postgres,
      requestId: request.id,
      async jobs() {
        const rows = await postgres.query(`select data from pgboss.job where name = 'add-note'`);
        return rows.map(({ data }) => data);
      },
    };
  });
});
