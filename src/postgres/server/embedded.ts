import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { access, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Logger } from 'pino';
import { StartError } from '../../domain/start-error.ts';
import { findBinaries, type Binaries } from './binaries.ts';
import { databaseUser, ensureCluster, folderAt, makeDataFolder, type Folder } from './folder.ts';
import { lockTaken, makeLeash } from './leash.ts';
import { claimFolder } from './orphaned-server.ts';
import { makeScratch, takeOverScratch } from './scratch.ts';
import { serverSettings } from './settings.ts';

export type EmbeddedServer = {
  /** Over the unix socket; works for child processes too. */
  readonly url: string;
  readonly pid: number;
  /** Fast shutdown: breaks connections, writes everything down, then ends. */
  stop(): Promise<void>;
};

export type EmbeddedOptions = {
  /** Made if it is not there; belongs to one running engage-csa at a time. */
  readonly dataDir: string;
  readonly log: Logger;
  /** Called when the server ends without being asked to. Everything written is safe; start again. */
  readonly onLost: (why: string) => void;
  readonly maxConnections?: number;
};

/** It speaks on stderr only. */
type ServerProcess = ChildProcessByStdio<null, null, Readable>;

/**
 * Starts the private PostgreSQL on `dataDir`, making the database the first time. It listens on a unix
 * socket only this user reaches and ends with this process, however that ends.
 *
 * Throws `StartError`.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  if (process.platform === 'win32') {
    throw new StartError('The embedded database needs Linux or macOS. On Windows set DATABASE_URL.');
  }
  const folder = folderAt(options.dataDir);
  await makeDataFolder(options.dataDir);
  const scratch = await makeScratch();
  try {
    const binaries = await findBinaries(scratch);
    const child = await launch(folder, binaries, scratch, options.maxConnections ?? 30);
    const server = await whenReady(child, scratch, folder, options);
    await takeOverScratch(folder, scratch).catch((error: unknown) => {
      options.log.warn({ reason: String(error) }, 'the folder of an earlier socket may be left behind');
    });
    return server;
  } catch (error) {
    await rm(scratch, { recursive: true, force: true });
    throw error;
  }
}

async function launch(
  folder: Folder,
  binaries: Binaries,
  scratch: string,
  connections: number,
): Promise<ServerProcess> {
  const leash = makeLeash(folder);
  await ensureCluster(folder, binaries, leash);
  if (leash.serve === undefined) await claimFolder(folder, binaries, leash);
  const words = [
    ...(leash.serve ?? leash.run),
    binaries.postgres,
    '-D',
    folder.cluster,
    ...serverSettings(scratch, connections),
  ];
  const [command = '', ...rest] = words;
  // Its own process group: Ctrl-C in a terminal reaches the bot, which drains first and stops it then.
  return spawn(command, rest, { env: binaries.env, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
}

async function whenReady(
  child: ServerProcess,
  scratch: string,
  folder: Folder,
  { log, onLost }: EmbeddedOptions,
): Promise<EmbeddedServer> {
  // `close` comes after the last line of stderr, `exit` may come before.
  const ended = new Promise<void>((resolve) => void child.once('close', () => resolve()));
  let serving = false;
  let lastWords = '';
  await new Promise<void>((resolve, reject) => {
    const lines = createInterface({ input: child.stderr });
    lines.on('line', (line) => {
      if (line.includes('FATAL') || line.includes('PANIC')) lastWords = line;
      log.debug({ line }, 'embedded database');
      if (!line.includes('ready to accept connections')) return;
      serving = true;
      resolve();
    });
    child.once('error', reject);
    child.once('close', (code) => {
      reject(startFailure(code, lastWords, folder));
      if (serving) onLost(lastWords);
    });
  });
  return {
    url: urlOf(scratch),
    pid: child.pid ?? 0,
    stop: async () => {
      serving = false;
      child.kill('SIGINT');
      await ended;
      await rm(scratch, { recursive: true, force: true });
    },
  };
}

/**
 * The address of the server another engage-csa runs on this folder at the moment, if one does: how
 * `npm run parked` gets in beside a running bot.
 */
export async function runningEmbedded(dataDir: string): Promise<string | undefined> {
  try {
    // Its fifth line names the socket's folder; the socket goes when the server does.
    const socketFolder = (await readFile(folderAt(dataDir).pid, 'utf8')).split('\n')[4] ?? '';
    await access(join(socketFolder, '.s.PGSQL.5432'));
    return urlOf(socketFolder);
  } catch {
    return undefined;
  }
}

function urlOf(socketFolder: string): string {
  return `postgresql://${databaseUser}@localhost/postgres?host=${encodeURIComponent(socketFolder)}`;
}

function startFailure(code: number | null, lastWords: string, folder: Folder): StartError {
  if (code === lockTaken) {
    return new StartError(
      `Another engage-csa uses the data in ${folder.cluster}. ` +
        'Stop it first, or let both share a DATABASE_URL.',
    );
  }
  return new StartError(
    `The embedded database did not start: ${lastWords || `it ended with code ${String(code)}`}. ` +
      'Its data was left as it is. Set LOG_LEVEL=debug to see its log, or set DATABASE_URL.',
  );
}
