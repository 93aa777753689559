import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Folder } from './folder.ts';

const prefix = 'engage-csa-';

/**
 * A folder for the server's socket: short, because a socket's path has at most 107 bytes (103 on macOS), and
 * for this user alone.
 */
export function makeScratch(): Promise<string> {
  return mkdtemp(join(scratchRoot(), prefix));
}

/**
 * Who is killed cannot tidy up behind them: removes the scratch folder the last server of this data folder
 * had, and remembers this one. Only for whom the data folder belongs to by now.
 */
export async function takeOverScratch({ scratch: note }: Folder, scratch: string): Promise<void> {
  const left = await readFile(note, 'utf8').catch(() => '');
  if (left !== scratch && left.startsWith(join(scratchRoot(), prefix)) && !left.includes('..'))
    await rm(left, { recursive: true, force: true });
  await writeFile(note, scratch);
}

function scratchRoot(): string {
  return tmpdir().length > 60 ? '/tmp' : tmpdir();
}
