import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt';

/** Counts what listeners are at work on: Bolt's own `stop()` does not wait for them. */
export type InFlight = {
  /** Global middleware, to be the first one. */
  readonly count: Middleware<AnyMiddlewareArgs>;
  /** Resolves when nothing is at work any more, or after `deadlineMs`. */
  readonly idle: (deadlineMs: number) => Promise<void>;
  /** How long nothing has been at work, in milliseconds; 0 while something is. */
  readonly quietMs: () => number;
};

/** `now` is in milliseconds and never goes back. */
export function createInFlight(now: () => number): InFlight {
  let atWork = 0;
  let lastAtWork = -Infinity;
  let finished: (() => void)[] = [];
  return {
    async count({ next }) {
      atWork += 1;
      try {
        await next();
      } finally {
        atWork -= 1;
        lastAtWork = now();
        if (atWork === 0) for (const finish of finished.splice(0)) finish();
      }
    },
    async idle(deadlineMs) {
      if (atWork === 0) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, deadlineMs);
      finished = [...finished, resolve];
      await promise;
      clearTimeout(timer);
    },
    quietMs: () => (atWork > 0 ? 0 : now() - lastAtWork),
  };
}
