import { describe, expect, it } from '@jest/globals';
import { seen, sightingsContract } from '../../contracts/sightings.ts';
import { freshPostgres } from '../../support/postgres.ts';

describe('sightings in PostgreSQL', () => {
  sightingsContract(async () => {
    const postgres = await freshPostgres();
    return {
      ...postgres,
      async jobs() {
        const rows = await postgres.query(
          `select name from pgboss.job where name not like '\\_\\_%' order by created_on`,
        );
        return rows.map(({ name }) => String(name));
      },
    };
  });

  it('hold every text people can send', async () => {
    await using given = await freshPostgres();
    const words = 'NUL \0 and half an emoji \uD83D';

    await given.sightings.note({ ...seen, words }, []);

    expect((await given.sightings.sighting(seen.key))?.words).toBe('NUL \uFFFD and half an emoji \uFFFD');
  });
});
