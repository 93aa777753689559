import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** The sandbox as `npm run sandbox` starts it. */
export type RunningSandbox = {
  readonly url: string;
  /** When the address was printed, in milliseconds since 1970. */
  readonly printedAt: number;
  /** Ctrl-C; answers with the exit code. */
  stop(): Promise<number | null>;
};

/** Starts it at a free port. Rejects with what it wrote when it ends without an address. */
export async function runSandbox(): Promise<RunningSandbox> {
  const child = spawn(process.execPath, ['sandbox/main.ts', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  const { promise, resolve, reject } = Promise.withResolvers<RunningSandbox>();
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      const [url] = /http:\/\/127\.0\.0\.1:\d+\//u.exec(line) ?? [];
      if (url !== undefined) resolve({ url, printedAt: Date.now(), stop });
    });
  }
  child.once('close', () => reject(new Error(lines.join('\n'))));
  return promise;

  async function stop(): Promise<number | null> {
    child.kill('SIGINT');
    await ended;
    return child.exitCode;
  }
}
