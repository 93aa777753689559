import { announceJob } from '../domain/job.ts';
import type { Issue } from '../domain/request.ts';
import type { TaskParts } from './tasks.ts';

export type MarkGoneParts = Pick<TaskParts, 'warn'> & { readonly store: Pick<TaskParts['store'], 'change'> };

/**
 * Writes down that a request's issue is gone, and has its card say so. It counts as closed: nobody works on
 * it. Should the issue be seen again, the request follows it as before.
 */
export async function markGone(
  { store, warn }: MarkGoneParts,
  requestId: string,
  issue: Issue,
): Promise<void> {
  let isMarked = false;
  await store.change(requestId, ({ progress }) => {
    isMarked = progress.kind === 'opened' && progress.issue.id === issue.id;
    return isMarked
      ? { progress: { kind: 'gone', issue }, phase: 'closed', jobs: [announceJob(requestId)] }
      : undefined;
  });
  if (isMarked) warn('the issue of a request is gone; somebody deleted it', { requestId, issue: issue.url });
}
