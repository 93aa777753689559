import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { pino } from 'pino';
import { openDatabase } from '../../src/postgres/database.ts';
import { startQueue } from '../../src/postgres/jobs/queue.ts';
import { startEmbedded, type EmbeddedServer } from '../../src/postgres/server/embedded.ts';
import { migrate } from '../../src/postgres/tables/migrations.ts';

/** Where tests ask for the server's address. */
export const doorVariable = 'ENGAGE_CSA_TEST_DATABASE_DOOR';

type Running = { stop(): Promise<void> };

declare global {
  var engageCsaTestDatabase: Running | undefined;
}

/**
 * Jest calls this once per run. The server itself starts when the first test asks for a database, so a
 * run without one costs nothing.
 */
// oxlint-disable-next-line import/no-default-export -- jest looks for it
export default async function openDoor(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'engage-csa-test-'));
  const door = join(folder, 'door');
  let server: Promise<EmbeddedServer> | undefined;

  const listener = createServer((socket) => {
    socket.on('error', () => {});
    server ??= startWithTemplate(join(folder, 'data'));
    server.then(
      ({ url }) => socket.end(JSON.stringify({ url })),
      (error: unknown) => socket.end(JSON.stringify({ error: String(error) })),
    );
  });
  listener.listen(door);
  await once(listener, 'listening');
  process.env[doorVariable] = door;

  globalThis.engageCsaTestDatabase = {
    async stop() {
      listener.close();
      await (await server?.catch(() => undefined))?.stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** The name of the migrated database that fresh ones are copies of. */
export const template = 'engage_csa_template';

async function startWithTemplate(dataDir: string): Promise<EmbeddedServer> {
  const log = pino({ level: 'silent' });
  const server = await startEmbedded({ dataDir, log, maxConnections: 300, onLost: () => {} });
  const admin = openDatabase(server.url, log);
  await sql`create database ${sql.id(template)}`.execute(admin);
  await admin.destroy();

  const url = server.url.replace('/postgres?', `/${template}?`);
  const db = openDatabase(url, log);
  await migrate(db);
  await db.destroy();
  const boss = await startQueue(url, log);
  await boss.stop({ graceful: false });
  return server;
}
