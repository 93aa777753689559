import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { openPostgres } from '../../../src/postgres/open.ts';
import { seen, sightingsContract, type SightingsUnderTest } from '../../contracts/sightings.ts';
import { freshDatabase } from '../../support/database.ts';

async function open(): Promise<SightingsUnderTest> {
  const stack = new AsyncDisposableStack();
  const database = stack.use(await freshDatabase());
  const place = { kind: 'url', url: database.url } as const;
  const log = pino({ level: 'silent' });
  const postgres = await openPostgres({ place, log, onLost: () => {} });
  stack.defer(() => postgres.stop(1_000));
  return {
    sightings: postgres.front.sightings,
    async jobs() {
      const rows = await database.query(
        `select name from pgboss.job where name not like '\\_\\_%' order by created_on`,
      );
      return rows.map(({ name }) => String(name));
    },
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

describe('sightings in PostgreSQL', () => {
  sightingsContract(open);

  it('hold every text people can send', async () => {
    await using given = await open();
    const words = 'NUL \0 and half an emoji \uD83D';

    await given.sightings.note({ ...seen, words }, []);

    expect((await given.sightings.sighting(seen.key))?.words).toBe('NUL \uFFFD and half an emoji \uFFFD');
  });
});
