/** Work on views that are open before people, one at a time for each. */
export interface Turns {
  /**
   * Does work on a view when its turn comes; `order` says which of two is the later one. Of those that wait
   * only the latest is done, by whoever is at work, so it resolves at once for one that waits. A failure
   * does not keep the next from its turn, and is thrown afterwards.
   */
  take(view: string, order: string, work: () => Promise<void>): Promise<void>;
  /** Resolves when nobody is at work on this view. */
  over(view: string): Promise<void>;
}

type Turn = { readonly order: string; readonly work: () => Promise<void> };

/** Who is at work on a view, and the one that waits. */
type Row = { readonly over: Promise<void>; waiting?: Turn };

export function createTurns(): Turns {
  const rows = new Map<string, Row>();
  return {
    async take(view, order, work) {
      const row = rows.get(view);
      if (row !== undefined) {
        if (order >= (row.waiting?.order ?? '')) row.waiting = { order, work };
        return;
      }
      const { promise, resolve } = Promise.withResolvers<void>();
      const ours: Row = { over: promise, waiting: { order, work } };
      rows.set(view, ours);
      await workOff(ours, () => {
        rows.delete(view);
        resolve();
      });
    },
    over: (view) => rows.get(view)?.over ?? Promise.resolve(),
  };
}

/** Does what waits, and what comes to wait meanwhile; calls `leave` in the moment nothing does. */
async function workOff(row: Row, leave: () => void): Promise<void> {
  const failures: unknown[] = [];
  for (let turn = row.waiting; turn !== undefined; turn = row.waiting) {
    delete row.waiting;
    try {
      await turn.work();
    } catch (error) {
      failures.push(error);
    }
  }
  leave();
  if (failures.length > 0) throw failures[0];
}
