import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { pino } from 'pino';
import { openDatabase, type Database } from '../../src/postgres/database.ts';
import { prepared } from '../../src/postgres/prepared.ts';
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

describe('a connection that falls silent', () => {
  it('fails one query and no other: the next has a connection of its own', async () => {
    await using stack = new AsyncDisposableStack();
    const database = stack.use(await freshDatabase());
    const { host, port, user, password, database: name } = new pg.Client(database.url);
    const line = await openLine(stack, `${host}/.s.PGSQL.${port}`);
    const near = { host: '127.0.0.1', port: line.port, user, password, database: name };
    const pool = new pg.Pool({ ...near, max: 1, query_timeout: 300 });
    pool.on('error', () => undefined);
    const db = new Kysely<object>({ dialect: new PostgresDialect({ pool: prepared(pool) }) });
    stack.defer(() => db.destroy());
    await sql`select ${1}::int`.execute(db);

    line.cut();

    await expect(sql`select ${2}::int`.execute(db)).rejects.toThrow('timeout');
    expect(await sql`select ${3}::int as three`.execute(db)).toMatchObject({ rows: [{ three: 3 }] });
  });
});

/**
 * A line to the database's socket; `cut` makes those who are on it hear nothing any more, as behind a lost
 * NAT entry.
 */
async function openLine(
  stack: AsyncDisposableStack,
  socket: string,
): Promise<{ readonly port: number; readonly cut: () => void }> {
  const ends = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(socket);
    near.pipe(far).pipe(near);
    for (const end of [near, far]) {
      ends.add(end);
      end.on('error', () => undefined);
    }
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  stack.defer(() => {
    for (const end of ends) end.destroy();
    server.close();
  });
  const cut = (): void => {
    for (const end of ends) end.unpipe().pause();
  };
  return { port: (server.address() as AddressInfo).port, cut };
}
