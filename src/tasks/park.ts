import { unlessRefused } from '../domain/failure.ts';
import { announceJob, type JobPayloads, type Parking, type WhenParked } from '../domain/job.ts';
import { openedIssue, referenceOf } from '../domain/request.ts';
import type { ParkedJob } from '../ports/parked.ts';
import type { Store } from '../ports/store.ts';
import type { TaskParts } from './tasks.ts';

type ParkParts = Pick<TaskParts, 'messenger'> & {
  readonly store: Pick<Store, 'request' | 'change'>;
  readonly additions: Pick<TaskParts['additions'], 'addition'>;
};

/**
 * Tells whoever waits for a job that it waits for a person: a request's card says so, the author of an
 * addition hears it privately. The other jobs were refused by Slack, where they would have spoken.
 */
export function markParked(parts: ParkParts) {
  return {
    'open-issue': (payload, parking) => showOnCard(parts, payload, parking),
    'add-note': (payload, parking) => tellAuthor(parts, payload, parking),
  } satisfies WhenParked;
}

/** Takes back what `markParked` has written down, because this job goes on. */
export async function resume(
  store: Pick<Store, 'change'>,
  { name, requestId }: Pick<ParkedJob, 'name' | 'requestId'>,
): Promise<void> {
  if (name !== 'open-issue' || requestId === undefined) return;
  await store.change(requestId, ({ progress }) =>
    progress.kind === 'parked'
      ? { progress: { kind: 'opening' }, jobs: [announceJob(requestId)] }
      : undefined,
  );
}

async function showOnCard(
  { store }: ParkParts,
  { requestId }: JobPayloads['open-issue'],
  { why, reference }: Parking,
): Promise<void> {
  await store.change(requestId, ({ progress }) =>
    openedIssue(progress) !== undefined
      ? undefined
      : { progress: { kind: 'parked', reason: why, reference }, jobs: [announceJob(requestId)] },
  );
}

/** Nobody can look up whether it arrived, so after a crash it may come twice. */
async function tellAuthor(
  { store, additions, messenger }: ParkParts,
  { requestId, addition: id }: JobPayloads['add-note'],
  { reference }: Parking,
): Promise<void> {
  const [request, addition] = await Promise.all([store.request(requestId), additions.addition(id)]);
  if (request === undefined || addition === undefined) return;
  const what =
    addition.done.note === undefined
      ? 'could not be written into its issue'
      : 'is in its issue, but could not be shown under its card';
  const text =
    `What you added to ${referenceOf(request)} ${what}. ` +
    `Nothing is lost; whoever runs this app finds it under ${reference}.`;
  await unlessRefused(messenger.whisper(addition.author, undefined, { kind: 'sentence', text }));
}
