import { announceJob, type FailedJob } from '../domain/job.ts';
import type { Store } from '../ports/store.ts';

export type ParkNotice = {
  /** A sentence for people: what the service said. */
  readonly why: string;
  /** Finds the log line. */
  readonly reference: string;
};

/** Tells the request that its work waits for a person. Repeating it changes nothing. */
export async function markParked(
  store: Store,
  { name, payload }: FailedJob,
  { why, reference }: ParkNotice,
): Promise<void> {
  if (name !== 'open-issue' || !('requestId' in payload)) return;
  const { requestId } = payload;
  await store.change(requestId, ({ progress }) =>
    progress.kind === 'opened'
      ? undefined
      : { progress: { kind: 'parked', reason: why, reference }, jobs: [announceJob(requestId)] },
  );
}

/** Tells the request that its work goes on. */
export async function markResumed(store: Store, requestId: string): Promise<void> {
  await store.change(requestId, ({ progress }) =>
    progress.kind === 'parked'
      ? { progress: { kind: 'opening' }, jobs: [announceJob(requestId)] }
      : undefined,
  );
}
