import { followIssue } from '../domain/follow-issue.ts';
import { announceJob } from '../domain/job.ts';
import { openedIssue, type PartnerRequest } from '../domain/request.ts';
import { secondIssues } from '../domain/second-issues.ts';
import { trailOf, type SeenIssues, type TrackedIssue } from '../domain/tracked-issue.ts';
import type { Bookmarks } from '../ports/bookmarks.ts';
import type { Store } from '../ports/store.ts';
import type { Tracker } from '../ports/tracker.ts';
import type { TaskParts } from './tasks.ts';

export type ReconcileParts = Pick<TaskParts, 'catalogue' | 'now' | 'warn'> & {
  readonly store: Pick<Store, 'requestsOfIssues' | 'change'>;
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

/** How far back the first look at a project goes: it may have had another name before. */
const firstLookMs = 30 * 24 * 3600_000;

/**
 * Looks at what happened to our issues since the last look, and has the cards follow. Looking twice
 * changes nothing. A project that cannot be read keeps no other from being followed; it is read from the
 * same place the next time, and so is an issue that may have moved there. Throws when all is done.
 */
export function reconcile(parts: ReconcileParts): () => Promise<void> {
  const warned = new Set<number>();
  return async () => {
    const { looks, failure } = await lookAtAll(parts);
    const seen = new Map(looks.flatMap(({ issues }) => issues).map((issue) => [issue.id, issue]));
    const requests = await parts.store.requestsOfIssues([...seen.keys()]);
    const postponed = new Set<TrackedIssue>();
    for (const request of requests) {
      const trail = trailIn(seen, request);
      if (failure !== undefined && endsOutOfSight(trail)) for (const copy of trail) postponed.add(copy);
      else await follow(parts, request.id, seen);
    }
    for (const look of looks) await markPlace(parts, look, postponed);
    warnOfSeconds(parts, requests, seen, warned);
    if (failure !== undefined) throw failure;
  };
}

async function lookAtAll(
  parts: ReconcileParts,
): Promise<{ readonly looks: readonly Look[]; readonly failure: AggregateError | undefined }> {
  const projects = [...new Set(parts.catalogue.regions.map(({ project }) => project))];
  const results = await Promise.allSettled(projects.map((project) => lookAt(parts, project)));
  const looks = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const reasons = results.flatMap((result) =>
    result.status === 'rejected' ? [result.reason as unknown] : [],
  );
  if (reasons.length === 0) return { looks, failure: undefined };
  const unread = projects.filter((project) => !looks.some((look) => look.project === project));
  return { looks, failure: new AggregateError(reasons, `issues not read of ${unread.join(', ')}`) };
}

async function lookAt({ tracker, bookmarks, now }: ReconcileParts, project: string): Promise<Look> {
  const first = new Date(now().getTime() - firstLookMs);
  const last = (await bookmarks.bookmark(bookmarkOf(project))) ?? first;
  const since = new Date(last.getTime() - overlapMs);
  return { project, last, issues: await tracker.changedIssues(project, since) };
}

function trailIn(seen: SeenIssues, { progress }: PartnerRequest): readonly TrackedIssue[] {
  const known = openedIssue(progress);
  return known === undefined ? [] : trailOf(known, seen);
}

/** Whether the last copy was moved to where nothing was seen of it. */
function endsOutOfSight(trail: readonly TrackedIssue[]): boolean {
  return trail.at(-1)?.movedTo !== undefined;
}

async function follow(
  { store, catalogue }: ReconcileParts,
  requestId: string,
  seen: SeenIssues,
): Promise<void> {
  await store.change(requestId, (request) => {
    const followed = followIssue(request, seen, catalogue);
    return followed === undefined ? undefined : { ...followed, jobs: [announceJob(requestId)] };
  });
}

/** Once for each, as long as the process lives: whoever runs this app closes one of the two. */
function warnOfSeconds(
  { warn }: ReconcileParts,
  requests: readonly PartnerRequest[],
  seen: SeenIssues,
  warned: Set<number>,
): void {
  for (const { requestId, own, second } of secondIssues(requests, seen)) {
    if (warned.has(second.id)) continue;
    warned.add(second.id);
    warn('a request has a second issue; close one of them', {
      requestId,
      issue: own.url,
      second: second.url,
    });
  }
}

/** The place is the last change that was seen, and not beyond the first one that was postponed. */
async function markPlace(
  { bookmarks }: ReconcileParts,
  { project, last, issues }: Look,
  postponed: ReadonlySet<TrackedIssue>,
): Promise<void> {
  const open = issues.filter((issue) => postponed.has(issue));
  const latest = Math.max(last.getTime(), ...timesOf(issues));
  const place = Math.min(latest, ...timesOf(open));
  if (place > last.getTime()) await bookmarks.setBookmark(bookmarkOf(project), new Date(place));
}

function timesOf(issues: readonly TrackedIssue[]): readonly number[] {
  return issues.map(({ updatedAt }) => updatedAt.getTime());
}

function bookmarkOf(project: string): string {
  return `issues of ${project}`;
}
