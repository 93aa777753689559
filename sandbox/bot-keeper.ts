import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBot, type Bot } from './bot.ts';

export type BotState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'ready'; readonly pid: number; readonly port: number; readonly startMs: number }
  | { readonly kind: 'killed' }
  /** It ended by itself; `why` is what it wrote last. */
  | { readonly kind: 'failed'; readonly why: string };

/** One bot with an embedded database, that somebody may kill and start again. */
export type BotKeeper = AsyncDisposable & {
  state(): BotState;
  /** Starts it, with the data it had. Rejects with what it said when it does not come up. */
  start(): Promise<void>;
  /** Power cut. */
  kill(): Promise<void>;
  /** Power cut, and everything it knew is gone. */
  forget(): Promise<void>;
  onChange(listener: () => void): () => void;
};

export type BotKeeperOptions = {
  readonly env: Readonly<Record<string, string>>;
  readonly onReady?: (bot: Bot) => void;
};

/** Its data lie in a fresh temporary folder, which is gone when this is disposed of. */
export async function keepBot({ env, onReady = () => {} }: BotKeeperOptions): Promise<BotKeeper> {
  const listeners = new Set<() => void>();
  let state: BotState = { kind: 'killed' };
  let bot: Bot | undefined;
  let starting: Promise<void> = Promise.resolve();
  let dataDir = await newFolder();

  function become(next: BotState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  async function launch(): Promise<void> {
    become({ kind: 'starting' });
    try {
      const started = await startBot({ env: { ...env, DATA_DIR: dataDir }, isApart: true });
      bot = started;
      onReady(started);
      become({ kind: 'ready', pid: started.pid, port: started.port, startMs: started.startMs });
      void reportEnd(started);
    } catch (error) {
      become({ kind: 'failed', why: String(error) });
      throw error;
    }
  }

  async function reportEnd(started: Bot): Promise<void> {
    await started.gone;
    if (bot === started) become({ kind: 'failed', why: started.lines.slice(-5).join('\n') });
  }

  async function end(how: (one: Bot) => Promise<unknown>): Promise<void> {
    await starting.catch(() => {});
    const ending = bot;
    bot = undefined;
    if (ending) await how(ending);
    become({ kind: 'killed' });
  }

  const kill = (): Promise<void> => end((one) => one.kill());
  const killAtExit = (): void => {
    if (bot) process.kill(bot.pid, 'SIGKILL');
  };
  process.once('exit', killAtExit);
  return {
    state: () => state,
    start() {
      if (state.kind !== 'starting' && state.kind !== 'ready') starting = launch();
      return starting;
    },
    kill,
    async forget() {
      await kill();
      await removeFolder(dataDir);
      dataDir = await newFolder();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async [Symbol.asyncDispose]() {
      process.off('exit', killAtExit);
      await end((one) => one.stop());
      await removeFolder(dataDir);
    },
  };
}

function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'engage-csa-sandbox-'));
}

/** The database may still be writing its last words. */
function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
