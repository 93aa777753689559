import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { pino } from 'pino';
import {
  runningEmbedded,
  startEmbedded,
  type EmbeddedServer,
} from '../../../src/postgres/server/embedded.ts';
import { StartError } from '../../../src/domain/start-error.ts';
import { emptyFolder } from '../../support/data-folder.ts';

describe('the embedded server', () => {
  it('makes a database the first time and finds it again the second', async () => {
    await using folder = await emptyFolder();

    const first = await start(folder.path);
    await query(first, 'create table kept (word text)');
    await query(first, `insert into kept values ('still here')`);
    await first.stop();
    await using second = stopping(await start(folder.path));

    expect(await query(second.server, 'select word from kept')).toEqual([{ word: 'still here' }]);
  });

  it('is reached by this user through a socket and by nobody over the network', async () => {
    await using folder = await emptyFolder();
    await using running = stopping(await start(folder.path));

    const [settings] = await query(
      running.server,
      `select current_setting('listen_addresses') as addresses, current_setting('fsync') as fsync,
              current_setting('synchronous_commit') as commit, current_setting('server_encoding') as encoding,
              current_setting('wal_segment_size') as segment`,
    );

    expect(settings).toEqual({ addresses: '', fsync: 'on', commit: 'on', encoding: 'UTF8', segment: '1MB' });
  });

  it('keeps a second engage-csa out of its folder', async () => {
    await using folder = await emptyFolder();
    await using running = stopping(await start(folder.path));

    await expect(start(folder.path)).rejects.toThrow(
      /^Another engage-csa uses the data in .*DATABASE_URL\.$/,
    );
    expect(await query(running.server, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('tells where it runs, and no longer when it does not', async () => {
    await using folder = await emptyFolder();
    const server = await start(folder.path);

    expect(await runningEmbedded(folder.path)).toBe(server.url);
    await server.stop();
    expect(await runningEmbedded(folder.path)).toBeUndefined();
  });

  it('starts over the postmaster.pid of a dead server, even if its number is now somebody else’s', async () => {
    await using folder = await emptyFolder();
    await (await start(folder.path)).stop();
    const stale = `${process.pid}\n${folder.path}/postgres\n1700000000\n5432\n/tmp\n\n0 0\nready\n`;
    await writeFile(join(folder.path, 'postgres', 'postmaster.pid'), stale);

    await using running = stopping(await start(folder.path));

    expect(await query(running.server, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('says so when it ends without being asked to', async () => {
    await using folder = await emptyFolder();
    const lost = Promise.withResolvers<void>();
    const server = await start(folder.path, () => lost.resolve());

    process.kill(server.pid, 'SIGKILL');

    await lost.promise;
    await server.stop();
  });

  it('removes what a killed one left in the temporary folder', async () => {
    await using folder = await emptyFolder();
    const lost = Promise.withResolvers<void>();
    const killed = await start(folder.path, () => lost.resolve());
    process.kill(killed.pid, 'SIGKILL');
    await lost.promise;
    const left = socketFolderOf(killed);
    expect(existsSync(left)).toBe(true);

    await using running = stopping(await start(folder.path));

    expect(existsSync(left)).toBe(false);
    expect(existsSync(socketFolderOf(running.server))).toBe(true);
  });

  it('refuses the data of another major version and says what to do', async () => {
    await using folder = await emptyFolder();
    await mkdir(join(folder.path, 'postgres'));
    await writeFile(join(folder.path, 'postgres', 'PG_VERSION'), '17\n');

    await expect(start(folder.path)).rejects.toThrow(
      /PostgreSQL 17's, and this engage-csa brings 18\. Move it/,
    );
  });

  it('refuses a folder it cannot write and says what to do', async () => {
    await using folder = await emptyFolder();
    await writeFile(join(folder.path, 'file'), '');

    const starting = start(join(folder.path, 'file', 'data'));

    await expect(starting).rejects.toThrow(StartError);
    await expect(starting).rejects.toThrow(/cannot be written\. Give this user write access to it, or point/);
  });

  it('says why it did not start, and keeps the data', async () => {
    await using folder = await emptyFolder();
    await (await start(folder.path)).stop();
    const control = join(folder.path, 'postgres', 'global', 'pg_control');
    const content = await readFile(control);
    await rm(control);

    await expect(start(folder.path)).rejects.toThrow(/did not start: .*\. Its data was left as it is\./);

    await writeFile(control, content);
    await using running = stopping(await start(folder.path));
    expect(await query(running.server, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

function start(dataDir: string, onLost: (why: string) => void = () => {}): Promise<EmbeddedServer> {
  return startEmbedded({ dataDir, log: pino({ level: 'silent' }), onLost });
}

function stopping(server: EmbeddedServer): AsyncDisposable & { readonly server: EmbeddedServer } {
  return { server, [Symbol.asyncDispose]: () => server.stop() };
}

function socketFolderOf({ url }: EmbeddedServer): string {
  return new URL(url).searchParams.get('host') ?? '';
}

async function query({ url }: EmbeddedServer, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
