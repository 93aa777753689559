import { setTimeout as pause } from 'node:timers/promises';
import type { TrackerHealth } from '../ports/tracker.ts';

/** What readiness asks, handed in by the wiring. */
export type Vitals = {
  /** Rejects when the database does not answer. */
  readonly database: () => Promise<void>;
  /** Whether Slack can reach us: the socket is open, or the HTTP endpoint is up. */
  readonly slack: () => boolean;
  /** As last heard. */
  readonly gitlab: () => TrackerHealth;
};

export type Readiness = {
  readonly ready: boolean;
  /** In HTTP mode anybody may read these, so they are a word each. */
  readonly parts: Readonly<Record<string, string>>;
  /** What GitLab said, for the log. */
  readonly why?: string;
};

/** Whoever probes us waits a second or a few, and takes silence for a no. */
const databaseLimitMs = 800;

/**
 * Whether this replica can do its job, within a second. GitLab being away does not count against it, for
 * requests are kept meanwhile; a refused token does, for it does not mend itself.
 */
export async function readiness(vitals: Vitals): Promise<Readiness> {
  const database = await databasePart(vitals);
  const slack = vitals.slack() ? 'ok' : 'not connected';
  const gitlab = vitals.gitlab();
  const parts = { database, slack, gitlab: gitlab.kind };
  const ready = database === 'ok' && slack === 'ok' && gitlab.kind !== 'refused';
  return { ready, parts, ...(gitlab.kind !== 'ok' && { why: gitlab.why }) };
}

async function databasePart({ database }: Vitals): Promise<string> {
  const silence = pause(databaseLimitMs, 'not answering', { ref: false });
  try {
    return await Promise.race([database().then(() => 'ok'), silence]);
  } catch {
    return 'not answering';
  }
}
