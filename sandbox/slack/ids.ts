/** Hands out ids and message timestamps that never repeat, also across a reset. */
export type Ids = {
  /** `next('V')` → `V0000000001`, in Slack's alphabet. */
  readonly next: (prefix: string) => string;
  /** A message timestamp: seconds and microseconds, always later than the one before. */
  readonly ts: () => string;
};

export function createIds(now: () => number): Ids {
  let count = 0;
  let lastMicros = 0;
  return {
    next: (prefix) => `${prefix}${(++count).toString(36).toUpperCase().padStart(10, '0')}`,
    ts: () => {
      lastMicros = Math.max(Math.floor(now()) * 1000, lastMicros + 1);
      const seconds = Math.floor(lastMicros / 1_000_000);
      return `${seconds}.${String(lastMicros % 1_000_000).padStart(6, '0')}`;
    },
  };
}
