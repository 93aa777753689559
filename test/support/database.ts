import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { z } from 'zod';
import { doorVariable, template } from './database-server.ts';

export type FreshDatabase = AsyncDisposable & {
  /** Goes through a unix socket; works from child processes too. */
  readonly url: string;
  /** Asks something directly. */
  query(sql: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
};

const Answer = z.union([z.object({ url: z.string() }), z.object({ error: z.string() })]);

/**
 * A database of its own: all tables and queues there, all empty. A copy of `template1` has not even
 * those.
 */
export async function freshDatabase(original = template): Promise<FreshDatabase> {
  const serverUrl = await askForServer();
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asAdmin(serverUrl, `create database ${name} template ${original}`);
  const url = serverUrl.replace('/postgres?', `/${name}?`);
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  pool.on('error', () => {});
  return {
    url,
    query: async (sql, values = []) => (await pool.query<Record<string, unknown>>(sql, [...values])).rows,
    async [Symbol.asyncDispose]() {
      await pool.end();
      await asAdmin(serverUrl, `drop database ${name} with (force)`);
    },
  };
}

async function askForServer(): Promise<string> {
  const door = process.env[doorVariable];
  if (door === undefined) throw new Error('run tests with npm test: jest opens the database for them');
  const answer = Answer.parse(JSON.parse(await text(connect(door))));
  if ('error' in answer) throw new Error(answer.error);
  return answer.url;
}

async function asAdmin(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
