/** Tells whoever waits that something changed, so that nobody has to poll. */
export type Signals<Event> = {
  /** Something of interest happened; waiting predicates are asked again. */
  changed(): void;
  publish(event: Event): void;
  subscribe(listener: (event: Event) => void): void;
  /** Is told of every change; returns the function that stops it. */
  onChange(listener: () => void): () => void;
  /** Resolves when the predicate holds; rejects after `timeoutMs` with `what` was waited for. */
  until(predicate: () => boolean, timeoutMs: number, what: string): Promise<void>;
};

export function createSignals<Event>(): Signals<Event> {
  const listeners: ((event: Event) => void)[] = [];
  const waiting = new Set<() => void>();
  const watching = new Set<() => void>();

  function changed(): void {
    for (const tell of [...waiting, ...watching]) tell();
  }

  return {
    changed,
    publish(event) {
      for (const listener of listeners) listener(event);
      changed();
    },
    subscribe(listener) {
      listeners.push(listener);
    },
    onChange(listener) {
      watching.add(listener);
      return () => void watching.delete(listener);
    },
    until(predicate, timeoutMs, what) {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(ask);
          reject(new Error(`waited ${timeoutMs} ms in vain for ${what}`));
        }, timeoutMs);
        function ask(): void {
          if (!predicate()) return;
          clearTimeout(timer);
          waiting.delete(ask);
          resolve();
        }
        waiting.add(ask);
        ask();
      });
    },
  };
}
