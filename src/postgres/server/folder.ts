import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { StartError } from '../../domain/start-error.ts';
import type { Binaries } from './binaries.ts';
import type { Leash } from './leash.ts';

/** The major version whose files the folder holds; an upgrade of the packages must change it. */
const majorVersion = '18';

/** The one user of the private server. Nobody else reaches its socket, so there is no password. */
export const databaseUser = 'engage_csa';

export type Folder = {
  readonly cluster: string;
  readonly lock: string;
  readonly pid: string;
  /** Names the folder in which the server's socket is. */
  readonly scratch: string;
};

/** Where things are in `DATA_DIR`. */
export function folderAt(dataDir: string): Folder {
  const cluster = resolve(dataDir, 'postgres');
  return {
    cluster,
    lock: resolve(dataDir, 'lock'),
    pid: join(cluster, 'postmaster.pid'),
    scratch: resolve(dataDir, 'scratch'),
  };
}

/** Makes the data folder if need be. */
export async function makeDataFolder(dataDir: string): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    await rm(await mkdtemp(join(dataDir, '.write-test-')), { recursive: true });
  } catch (cause) {
    throw new StartError(
      `The data folder ${resolve(dataDir)} cannot be written. ` +
        'Give this user write access to it, or point DATA_DIR elsewhere.',
      { cause },
    );
  }
}

/**
 * Sees to it that there is a database of the right version. A first one is made beside its place and
 * moved there whole, so a crash on the way leaves nothing half-made.
 */
export async function ensureCluster(folder: Folder, binaries: Binaries, leash: Leash): Promise<void> {
  const found = await clusterVersion(folder);
  if (found === majorVersion) return;
  if (found !== undefined) {
    throw new StartError(
      `The data in ${folder.cluster} is PostgreSQL ${found}'s, and this engage-csa brings ${majorVersion}. ` +
        `Move it with pg_dump of version ${found}, or start the engage-csa it was made with.`,
    );
  }
  const draft = await mkdtemp(`${folder.cluster}.new-`);
  try {
    await initialise(draft, binaries, leash);
    await rename(draft, folder.cluster);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Somebody else made it meanwhile: theirs is as good.
    if ((await clusterVersion(folder)) !== majorVersion) throw error;
  }
}

/**
 * Megabytes. A new segment of the write-ahead log is filled with zeros and synced while a commit waits for
 * it: of the usual 16 that took 24 ms where we measured, of 1 it took 2.
 */
const smallSegments = '--wal-segsize=1';

async function initialise(draft: string, binaries: Binaries, leash: Leash): Promise<void> {
  const options = [
    '--username',
    databaseUser,
    '--auth=trust',
    '--locale=C',
    '--encoding=UTF8',
    smallSegments,
  ];
  const words = [...leash.run, binaries.initdb, '--pgdata', draft, '--no-instructions', ...options];
  const [command = '', ...rest] = words;
  try {
    await promisify(execFile)(command, rest, { env: binaries.env });
  } catch (cause) {
    throw new StartError(
      `The embedded database could not be made: ${lastLine(cause)}. ` +
        'Check the free space and the rights of DATA_DIR, or set DATABASE_URL.',
      { cause },
    );
  }
}

function lastLine(error: unknown): string {
  const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  return text.trim().split('\n').at(-1) ?? '';
}

async function clusterVersion(folder: Folder): Promise<string | undefined> {
  try {
    return (await readFile(join(folder.cluster, 'PG_VERSION'), 'utf8')).trim();
  } catch {
    return undefined;
  }
}
