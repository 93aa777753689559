import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';

/** The real bot in a process of its own, pointed at the stand-ins by its environment only. */
export type Bot = AsyncDisposable & {
  readonly pid: number;
  /** Of its web server. */
  readonly port: number;
  /** Milliseconds from start to ready. */
  readonly startMs: number;
  /** Everything it wrote, line by line. */
  readonly lines: readonly string[];
  /** Power cut: SIGKILL, and gone when this resolves. */
  kill(): Promise<void>;
  /** Resolves when the process is gone, whoever ended it. */
  readonly gone: Promise<unknown>;
  /** SIGTERM; answers with the exit code. */
  stop(): Promise<number>;
};

export type BotOptions = {
  readonly env: Readonly<Record<string, string>>;
  readonly onLine?: (line: string) => void;
  /** In a process group of its own, so that Ctrl-C in the terminal reaches only whoever started it. */
  readonly isApart?: boolean;
  /** Another program than the bot, which says that it is ready in the same way; for benchmarks. */
  readonly program?: string;
};

/** As `npm start` does: a small nursery and a heap that grows slowly keep a busy bot 100 MB smaller. */
const flags = ['--max-semi-space-size=2', '--heap-growing-percent=40'];

const Ready = z.object({ msg: z.literal('ready'), port: z.int() });

/** Starts the bot and waits until it says that it is ready. Rejects with what it said when it ends before. */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { env, onLine = () => {}, isApart = false, program = 'src/main.ts' } = options;
  const started = performance.now();
  const child = spawn(process.execPath, [...flags, program], {
    cwd: resolve(import.meta.dirname, '..'),
    detached: isApart && process.platform !== 'win32',
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: '0', ...env },
  });
  child.stdin.end();
  const gone = once(child, 'close');
  const lines: string[] = [];
  const port = await readyPort(child, lines, onLine);
  const bot: Omit<Bot, keyof AsyncDisposable> = {
    pid: child.pid ?? 0,
    port,
    startMs: performance.now() - started,
    lines,
    gone,
    kill: async () => void (await end(child, 'SIGKILL')),
    stop: () => end(child, 'SIGTERM'),
  };
  return Object.assign(bot, { [Symbol.asyncDispose]: bot.kill });
}

async function readyPort(
  child: ChildProcessWithoutNullStreams,
  lines: string[],
  onLine: (line: string) => void,
): Promise<number> {
  const { promise, resolve: found, reject } = Promise.withResolvers<number>();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      onLine(line);
      const port = portIn(line);
      if (port !== undefined) found(port);
    });
  }
  child.once('close', (code) => {
    reject(new Error(`the bot ended with ${code ?? 'a signal'}:\n${lines.join('\n')}`));
  });
  return promise;
}

function portIn(line: string): number | undefined {
  if (!line.includes('"ready"')) return undefined;
  return Ready.safeParse(JSON.parse(line)).data?.port;
}

async function end(child: ChildProcessWithoutNullStreams, signal: NodeJS.Signals): Promise<number> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode ?? -1;
  const closed = once(child, 'close');
  child.kill(signal);
  await closed;
  return child.exitCode ?? -1;
}
