import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt';

/** Counts what listeners are at work on: Bolt's own `stop()` does not wait for them. */
export type InFlight = {
  /** Global middleware, to be the first one. */
  readonly count: Middleware<AnyMiddlewareArgs>;
  /** Resolves when nothing is at work any more, or after `deadlineMs`. */
  readonly idle: (deadlineMs: number) => Promise<void>;
};

export function createInFlight(): InFlight {
  let atWork = 0;
  let finished: (() => void)[] = [];
  return {
    async count({ next }) {
      atWork += 1;
      try {
        await next();
      } finally {
        atWork -= 1;
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
  };
}
