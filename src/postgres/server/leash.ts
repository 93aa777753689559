import { spawnSync } from 'node:child_process';
import { StartError } from '../../domain/start-error.ts';

/** How the server's programs are run: the words that go before the program's own. */
export type Leash = {
  /** Before any of the programs. */
  readonly run: readonly string[];
  /** Before the server itself; undefined where the system has no way to tie it to us. */
  readonly serve: readonly string[] | undefined;
};

/** What `flock` answers when another process keeps the lock. */
export const lockTaken = 75;

/**
 * Three small tools of Linux make a server ours alone:
 * - PostgreSQL refuses root. In a user namespace root has another number and keeps its access to files.
 * - `flock` keeps a second server out, also one in another container on the same volume, where process
 *   ids say nothing. It waits a little for a server that is just shutting down. Under the lock a
 *   `postmaster.pid` is always a leftover, and its number may belong to a stranger by now.
 * - the kernel sends SIGINT (fast shutdown) when we die, however we die.
 */
export function makeLeash(files: { readonly lock: string; readonly pid: string }): Leash {
  const run = process.getuid?.() === 0 ? unprivileged() : [];
  if (!has('setpriv') || !has('flock')) return { run, serve: undefined };
  const lock = ['flock', '--no-fork', '--wait', '5', '--conflict-exit-code', String(lockTaken), files.lock];
  const tidy = ['sh', '-c', 'rm -f "$0" && exec "$@"', files.pid];
  return { run, serve: [...run, ...lock, ...tidy, 'setpriv', '--pdeathsig', 'INT', '--'] };
}

function unprivileged(): readonly string[] {
  const words = ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'];
  const [command = '', ...rest] = words;
  if (spawnSync(command, [...rest, 'true']).status === 0) return words;
  throw new StartError(
    'PostgreSQL does not run as root, and this system does not allow user namespaces. ' +
      'Start engage-csa as a normal user, or set DATABASE_URL.',
  );
}

function has(tool: string): boolean {
  return spawnSync(tool, ['--version']).status === 0;
}
