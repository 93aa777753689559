import type { Tracker, TrackerHealth } from '../ports/tracker.ts';

/** What is known about the tracker without asking it: whoever calls from outside costs it nothing. */
export type TrackerWatch = {
  /** As last heard; until then as if it were away. */
  readonly last: () => TrackerHealth;
  /** Asks the tracker, one call at a time. Never rejects. */
  readonly refresh: () => Promise<void>;
};

export type WatchListeners = {
  /** The tracker is no longer well, or unwell in another way. */
  readonly onTrouble: (why: string) => void;
  /** The tracker is well, and was not before. */
  readonly onWell: () => void;
};

/** Watches whether the tracker can be worked with. */
export function createTrackerWatch(
  { check }: Pick<Tracker, 'check'>,
  { onTrouble, onWell }: WatchListeners,
): TrackerWatch {
  let last: TrackerHealth = { kind: 'unreachable', why: 'not asked yet' };
  let asking: Promise<void> | undefined;

  async function ask(): Promise<void> {
    const before = last;
    last = await check().catch((error: unknown) => unreachable(error));
    asking = undefined;
    if (last.kind === 'ok') {
      if (before.kind !== 'ok') onWell();
    } else if (before.kind === 'ok' || before.why !== last.why) {
      onTrouble(last.why);
    }
  }

  return { last: () => last, refresh: () => (asking ??= ask()) };
}

function unreachable(error: unknown): TrackerHealth {
  return { kind: 'unreachable', why: error instanceof Error ? error.message : String(error) };
}
