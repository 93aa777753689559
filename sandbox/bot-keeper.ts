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
export async function keepBot(options: BotKeeperOptions): Promise<BotKeeper> {
  return new Keeper(options, await newFolder());
}

class Keeper implements BotKeeper {
  readonly #options: BotKeeperOptions;
  readonly #listeners = new Set<() => void>();
  #dataDir: string;
  #state: BotState = { kind: 'killed' };
  #bot: Bot | undefined;
  #starting: Promise<void> = Promise.resolve();
  readonly #killAtExit = (): void => {
    if (this.#bot) process.kill(this.#bot.pid, 'SIGKILL');
  };

  constructor(options: BotKeeperOptions, dataDir: string) {
    this.#options = options;
    this.#dataDir = dataDir;
    process.once('exit', this.#killAtExit);
  }

  state(): BotState {
    return this.#state;
  }

  start(): Promise<void> {
    const { kind } = this.#state;
    if (kind !== 'starting' && kind !== 'ready') this.#starting = this.#launch();
    return this.#starting;
  }

  async kill(): Promise<void> {
    await this.#end((bot) => bot.kill());
  }

  async forget(): Promise<void> {
    await this.kill();
    const left = this.#dataDir;
    this.#dataDir = await newFolder();
    await removeFolder(left);
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    process.off('exit', this.#killAtExit);
    await this.#end((bot) => bot.stop());
    await removeFolder(this.#dataDir);
  }

  async #launch(): Promise<void> {
    this.#become({ kind: 'starting' });
    try {
      const bot = await startBot({ env: { ...this.#options.env, DATA_DIR: this.#dataDir }, isApart: true });
      this.#bot = bot;
      this.#options.onReady?.(bot);
      this.#become({ kind: 'ready', pid: bot.pid, port: bot.port, startMs: bot.startMs });
      void this.#reportEnd(bot);
    } catch (error) {
      this.#become({ kind: 'failed', why: String(error) });
      throw error;
    }
  }

  async #reportEnd(bot: Bot): Promise<void> {
    await bot.gone;
    if (this.#bot !== bot) return;
    this.#bot = undefined;
    this.#become({ kind: 'failed', why: bot.lines.slice(-5).join('\n') });
  }

  /** One that is still starting is waited for, so that none is left behind. */
  async #end(how: (bot: Bot) => Promise<unknown>): Promise<void> {
    await this.#starting.catch(() => {});
    const bot = this.#bot;
    this.#bot = undefined;
    if (bot) await how(bot);
    this.#become({ kind: 'killed' });
  }

  #become(state: BotState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'engage-csa-sandbox-'));
}

/** The database may still be writing its last words. */
function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
