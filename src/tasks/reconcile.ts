import { followIssue } from '../domain/follow-issue.ts';
import { announceJob } from '../domain/job.ts';
import { requestIdIn } from '../domain/marker.ts';
import type { TrackedIssue } from '../domain/tracked-issue.ts';
import type { Bookmarks } from '../ports/bookmarks.ts';
import type { Store } from '../ports/store.ts';
import type { Tracker } from '../ports/tracker.ts';
import type { TaskParts } from './tasks.ts';

export type ReconcileParts = Pick<TaskParts, 'catalogue'> & {
  readonly store: Pick<Store, 'request' | 'change'>;
  readonly tracker: Pick<Tracker, 'changedIssues'>;
  readonly bookmarks: Bookmarks;
};

/** What was seen in one project, and how far the look before it came. */
type Look = {
  readonly project: string;
  readonly last: Date;
  readonly issues: readonly TrackedIssue[];
};

/** GitLab's replicas may lag behind, and two changes may share a moment. */
const overlapMs = 2 * 60_000;

/**
 * Looks at what happened to our issues since the last look, and has the cards follow. Looking twice
 * changes nothing. A project that cannot be read does not keep the others from being followed; its
 * failure is thrown afterwards, and the next look begins where this one did.
 */
export function reconcile(parts: ReconcileParts): () => Promise<void> {
  return async () => {
    const projects = parts.catalogue.regions.map(({ project }) => project);
    const results = await Promise.allSettled(projects.map((project) => lookAt(parts, project)));
    const looks = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const failed = results.find((result) => result.status === 'rejected');
    const seen = looks.flatMap(({ issues }) => issues);
    // Where a moved issue went to may be what could not be seen.
    const certain = failed === undefined ? seen : seen.filter(({ wasMoved }) => !wasMoved);
    for (const [requestId, copies] of Map.groupBy(certain, ({ description }) => requestIdIn(description))) {
      if (requestId !== undefined) await follow(parts, requestId, copies);
    }
    if (failed !== undefined) throw failed.reason;
    for (const look of looks) await markPlace(parts, look);
  };
}

async function lookAt({ tracker, bookmarks }: ReconcileParts, project: string): Promise<Look> {
  const last = (await bookmarks.bookmark(bookmarkOf(project))) ?? new Date(overlapMs);
  const since = new Date(last.getTime() - overlapMs);
  return { project, last, issues: await tracker.changedIssues(project, since) };
}

async function follow(
  { store, catalogue }: ReconcileParts,
  requestId: string,
  copies: readonly TrackedIssue[],
): Promise<void> {
  // Another installation may open issues there as the same user.
  if ((await store.request(requestId)) === undefined) return;
  await store.change(requestId, (request) => {
    const followed = followIssue(request, copies, catalogue);
    if (followed === undefined) return undefined;
    const { issue, ...rest } = followed;
    const progress = issue === undefined ? {} : { progress: { kind: 'opened', issue } as const };
    return { ...rest, ...progress, jobs: [announceJob(requestId)] };
  });
}

async function markPlace({ bookmarks }: ReconcileParts, { project, last, issues }: Look): Promise<void> {
  const latest = Math.max(last.getTime(), ...issues.map(({ updatedAt }) => updatedAt.getTime()));
  if (latest > last.getTime()) await bookmarks.setBookmark(bookmarkOf(project), new Date(latest));
}

function bookmarkOf(project: string): string {
  return `issues of ${project}`;
}
