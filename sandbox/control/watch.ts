import type { Stage } from '../stage.ts';

/** Changes of anything on the stage. */
export type Watch = {
  /** Is told of every change; returns the function that stops it. */
  readonly onChange: (listener: () => void) => () => void;
  /** Something changed that neither server nor the bot tells of, such as the weather. */
  readonly tick: () => void;
};

export function watch({ slack, gitlab, bot }: Stage): Watch {
  const listeners = new Set<() => void>();
  return {
    onChange(listener) {
      listeners.add(listener);
      const stops = [slack.onChange(listener), gitlab.onChange(listener), bot.onChange(listener)];
      return () => {
        listeners.delete(listener);
        for (const stop of stops) stop();
      };
    },
    tick() {
      for (const listener of listeners) listener();
    },
  };
}
