import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { openPostgres, type Place } from '../../src/postgres/open.ts';
import { emptyFolder, serverPid } from '../support/data-folder.ts';
import { freshDatabase } from '../support/database.ts';
import { eventually } from '../support/eventually.ts';
import { idleTasks } from '../support/tasks.ts';

describe('after kill -9 in the middle of a job', () => {
  it('the embedded server ends too, and the next start takes the job up', async () => {
    await using folder = await emptyFolder();
    const place = { kind: 'folder', dataDir: folder.path } as const;
    const killed = await startAndKill(place, () => serverPid(folder.path));

    const run = await takeUp(place);

    expect(run).toBe(killed.requestId);
    await eventually(async () => !isRunning(killed.before));
  });

  it('another process on the same database takes the job up when the heartbeat is missed', async () => {
    await using database = await freshDatabase();
    const place = { kind: 'url', url: database.url } as const;
    const killed = await startAndKill(place, () => Promise.resolve(undefined));
    // What ten seconds do.
    await database.query(
      `update pgboss.job set heartbeat_on = now() - interval '11 seconds' where state = 'active'`,
    );

    expect(await takeUp(place)).toBe(killed.requestId);
  });
});

/** Runs a bot until it is at work, notes something, and kills it. */
async function startAndKill<Note>(
  place: Place,
  note: () => Promise<Note>,
): Promise<{ readonly requestId: string; readonly before: Note }> {
  const script = fileURLToPath(new URL('child.ts', import.meta.url));
  const child = spawn(process.execPath, [script, JSON.stringify(place)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const requestId = await firstWords(child);
  const before = await note();
  child.kill('SIGKILL');
  await exited;
  return { requestId, before };
}

async function firstWords(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('the child has no voice');
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('at work ')) return line.slice('at work '.length);
  }
  throw new Error('the child ended before it was at work');
}

/** Opens the place and waits for its one job to be tried. */
async function takeUp(place: Place): Promise<string> {
  const log = pino({ level: 'silent' });
  const postgres = await openPostgres({ place, log, onLost: () => {} });
  try {
    const run = Promise.withResolvers<string>();
    await postgres.startWorkers({
      tasks: {
        ...idleTasks,
        announce: async ({ requestId }) => run.resolve(requestId),
      },
      whenParked: {},
      quietMs: () => Infinity,
      newReference: () => 'REF',
      log,
    });
    return await run.promise;
  } finally {
    await postgres.stop(1_000);
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
