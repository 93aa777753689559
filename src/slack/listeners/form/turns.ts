/** Does work for a key when its turn comes; `order` says which of two is the later one. */
export type TakeTurn = (key: string, order: string, work: () => Promise<void>) => Promise<void>;

type Turn = { readonly order: string; readonly work: () => Promise<void> };

/**
 * One at a time for each key; of those that wait only the latest is done, by whoever is at work. It
 * resolves at once for one that waits. A failure does not keep the next from its turn, and is thrown
 * afterwards.
 */
export function createTurns(): TakeTurn {
  const waiting = new Map<string, Turn | undefined>();
  return async (key, order, work) => {
    if (waiting.has(key)) {
      if (order >= (waiting.get(key)?.order ?? '')) waiting.set(key, { order, work });
      return;
    }
    const failures: unknown[] = [];
    let next: Turn | undefined = { order, work };
    while (next !== undefined) {
      waiting.set(key, undefined);
      try {
        await next.work();
      } catch (error) {
        failures.push(error);
      }
      next = waiting.get(key);
    }
    waiting.delete(key);
    if (failures.length > 0) throw failures[0];
  };
}
