/** Tells whoever waits that something in the workspace is different now. */
export type Changes = {
  readonly fire: () => void;
  /** Returns the function that stops listening. */
  readonly listen: (listener: () => void) => () => void;
};

export function createChanges(): Changes {
  const listeners = new Set<() => void>();
  return {
    fire: () => {
      for (const listener of listeners) listener();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
