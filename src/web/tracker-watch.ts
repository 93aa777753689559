import type { Tracker, TrackerHealth } from '../ports/tracker.ts';

/** What is known about the tracker without asking it: whoever calls from outside costs it nothing. */
export type TrackerWatch = {
  /** As last heard; until then as if it were away. */
  readonly last: () => TrackerHealth;
  /** Asks the tracker, one call at a time. Never rejects. */
  readonly refresh: () => Promise<void>;
};

export function createTrackerWatch({ check }: Pick<Tracker, 'check'>): TrackerWatch {
  let last: TrackerHealth = { kind: 'unreachable', why: 'not asked yet' };
  let asking: Promise<void> | undefined;

  async function ask(): Promise<void> {
    try {
      last = await check();
    } catch (error) {
      last = { kind: 'unreachable', why: error instanceof Error ? error.message : String(error) };
    } finally {
      asking = undefined;
    }
  }

  return { last: () => last, refresh: () => (asking ??= ask()) };
}
