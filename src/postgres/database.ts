import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { Logger } from 'pino';
import { StartError } from '../domain/start-error.ts';
import { prepared } from './prepared.ts';
import type { Tables } from './tables/schema.ts';

export type Database = Kysely<Tables>;
export type Trx = Transaction<Tables>;

/**
 * Our tables behind a small pool: a write takes a millisecond or two, so two connections serve any crowd,
 * and waiting for one is quicker than making another. `kept` of them stay while nobody needs them. A
 * database that does not answer is given up after 5 s to connect and 15 s a query.
 */
export function openDatabase(url: string, log: Logger, kept: 0 | 1 = 0): Database {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'engage-csa',
    min: kept,
    max: 2,
    connectionTimeoutMillis: 5_000,
    query_timeout: 15_000,
    keepAlive: true,
  });
  // A resting connection may end, as it does when the server stops; the pool opens another when one is
  // needed. Unheard, the event would end the process. The error itself drags the whole client along.
  pool.on('error', (error) => {
    log.debug({ reason: error.message }, 'resting database connection ended');
  });
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: prepared(pool) }) });
}

/** Makes sure somebody answers before anything is built on it. */
export async function reach(db: Database): Promise<void> {
  try {
    await sql`select 1`.execute(db);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StartError(
      `The database does not answer: ${why || 'no reason given'}. Check DATABASE_URL and that the server runs.`,
      { cause },
    );
  }
}
