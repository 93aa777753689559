import { describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { pino } from 'pino';
import { openDatabase, type Database } from '../../src/postgres/database.ts';
import { freshDatabase } from '../support/database.ts';

type Given = AsyncDisposable & { readonly db: Database };

async function openFresh(): Promise<Given> {
  await using opened = new AsyncDisposableStack();
  const database = opened.use(await freshDatabase());
  const db = openDatabase(database.url, pino({ level: 'silent' }));
  opened.defer(() => db.destroy());
  const resources = opened.move();
  return { db, [Symbol.asyncDispose]: () => resources.disposeAsync() };
}

function statements(db: Database): Promise<{ readonly rows: readonly { readonly statement: string }[] }> {
  return sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(db);
}

describe('statements with values', () => {
  it('are planned once for each connection', async () => {
    await using given = await openFresh();

    for (const name of ['one', 'two', 'three'])
      await given.db.selectFrom('bookmarks').where('name', '=', name).selectAll().execute();

    const { rows } = await statements(given.db);
    expect(rows.map(({ statement }) => statement)).toEqual(['select * from "bookmarks" where "name" = $1']);
  });

  it('go on when another version of us gives their table a column', async () => {
    await using given = await openFresh();
    const ask = (): Promise<readonly object[]> =>
      given.db.selectFrom('bookmarks').where('name', '=', 'one').selectAll().execute();
    await given.db
      .insertInto('bookmarks')
      .values({ name: 'one', at: new Date(0) })
      .execute();
    expect(await ask()).toEqual([{ name: 'one', at: new Date(0) }]);

    await sql`alter table bookmarks add column later text`.execute(given.db);

    expect(await ask()).toEqual([{ name: 'one', at: new Date(0), later: null }]);
    expect(await ask()).toEqual([{ name: 'one', at: new Date(0), later: null }]);
  });
});
