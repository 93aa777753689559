import { pino } from 'pino';
import { openPostgres, type Books, type Postgres } from '../../src/postgres/open.ts';
import { freshDatabase, type FreshDatabase } from './database.ts';

export type FreshPostgres = Books &
  Pick<Postgres, 'bookmarks'> &
  Pick<FreshDatabase, 'query'> &
  AsyncDisposable;

/** The real books in a database of their own, all empty. */
export async function freshPostgres(): Promise<FreshPostgres> {
  await using opened = new AsyncDisposableStack();
  const { url, query } = opened.use(await freshDatabase());
  const log = pino({ level: 'silent' });
  const postgres = await openPostgres({ place: { kind: 'url', url }, log, onLost: () => {} });
  opened.defer(() => postgres.stop(1_000));
  const resources = opened.move();
  const { front, bookmarks } = postgres;
  return { ...front, bookmarks, query, [Symbol.asyncDispose]: () => resources.disposeAsync() };
}
