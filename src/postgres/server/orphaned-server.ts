import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { StartError } from '../../domain/start-error.ts';
import type { Binaries } from './binaries.ts';
import type { Folder } from './folder.ts';
import type { Leash } from './leash.ts';

/**
 * Where a server cannot be tied to its bot (macOS), one may have outlived it. The folder remembers
 * the bot; if that is gone, its server is stopped, and the folder is ours.
 */
export async function claimFolder(folder: Folder, binaries: Binaries, leash: Leash): Promise<void> {
  const ownerFile = join(dirname(folder.cluster), 'owner.pid');
  const owner = await numberIn(ownerFile);
  const server = await numberIn(folder.pid);
  if (isRunning(server)) {
    if (owner !== process.pid && isRunning(owner)) {
      throw new StartError(
        `Another engage-csa (process ${String(owner)}) uses the data in ${folder.cluster}. ` +
          `Stop it first, or let both share a DATABASE_URL. If that is no engage-csa, delete ${ownerFile}.`,
      );
    }
    const words = [...leash.run, binaries.pgCtl, 'stop', '-D', folder.cluster, '-m', 'fast'];
    const [command = '', ...rest] = words;
    await promisify(execFile)(command, rest, { env: binaries.env });
  }
  await writeFile(ownerFile, String(process.pid));
}

/** The process id in a file's first line. */
async function numberIn(file: string): Promise<number | undefined> {
  try {
    return Number.parseInt(await readFile(file, 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number | undefined): boolean {
  if (pid === undefined) return false;
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
