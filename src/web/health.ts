import type { TrackerHealth } from '../ports/tracker.ts';

/** What readiness asks, handed in by the wiring. */
export type Vitals = {
  /** Rejects when the database does not answer. */
  readonly database: () => Promise<void>;
  /** Whether Slack can reach us: the socket is open, or the HTTP endpoint is up. */
  readonly slack: () => boolean;
  readonly gitlab: () => Promise<TrackerHealth>;
};

export type Readiness = { readonly ready: boolean; readonly parts: Readonly<Record<string, string>> };

/**
 * Whether this replica can do its job. GitLab being away does not count against it, for requests are
 * kept meanwhile; a refused token does, for it does not mend itself.
 */
export async function readiness(vitals: Vitals): Promise<Readiness> {
  const [database, gitlab] = await Promise.all([databasePart(vitals), vitals.gitlab()]);
  const slack = vitals.slack() ? 'ok' : 'not connected';
  const parts = { database, slack, gitlab: gitlab.kind === 'ok' ? 'ok' : `${gitlab.kind}: ${gitlab.why}` };
  return { ready: database === 'ok' && slack === 'ok' && gitlab.kind !== 'refused', parts };
}

async function databasePart({ database }: Vitals): Promise<string> {
  try {
    await database();
    return 'ok';
  } catch {
    return 'not answering';
  }
}
