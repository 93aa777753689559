import { describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { pino } from 'pino';
import { openDatabase, type Database } from '../../../src/postgres/database.ts';
import { makePartnerLabels } from '../../../src/postgres/tables/partner-labels.ts';
import { freshDatabase } from '../../support/database.ts';

type Given = AsyncDisposable & { readonly db: Database };

async function open(): Promise<Given> {
  await using opened = new AsyncDisposableStack();
  const database = opened.use(await freshDatabase());
  const db = openDatabase(database.url, pino({ level: 'silent' }));
  opened.defer(() => db.destroy());
  const resources = opened.move();
  return { db, [Symbol.asyncDispose]: () => resources.disposeAsync() };
}

describe('partner labels', () => {
  it.each([
    ['take the place of what was there', ['b', 'c', 'd'], ['b', 'c', 'd']],
    ['may be twice in the list', ['c', 'a', 'c'], ['a', 'c']],
    ['may all be gone', [], []],
    ['hold what PostgreSQL cannot', ['a\0'], ['a\uFFFD']],
  ])('%s', async (_, kept, expected) => {
    await using given = await open();
    const labels = makePartnerLabels(given.db);
    await labels.keep(['a', 'b']);

    await labels.keep(kept);

    expect(await labels.labels()).toEqual(expected);
  });

  it('that are there already are not written again', async () => {
    await using given = await open();
    const labels = makePartnerLabels(given.db);
    await labels.keep(['a', 'b']);
    const before = await versions(given.db);

    await labels.keep(['b', 'c', 'a']);

    expect(await versions(given.db)).toEqual([...before, expect.stringMatching(/^c /)]);
  });

  it('are planned once, however many there are', async () => {
    await using given = await open();
    const labels = makePartnerLabels(given.db);

    await labels.keep(['a']);
    await labels.keep(['a', 'b']);
    await labels.keep(['a', 'b', 'c']);

    const { rows } = await sql`select 1 from pg_prepared_statements`.execute(given.db);
    expect(rows).toHaveLength(1);
  });
});

/** Each label with the transaction that wrote it. */
async function versions(db: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ version: string }>`
    select name || ' ' || xmin::text as version from partner_labels order by name
  `.execute(db);
  return rows.map(({ version }) => version);
}
