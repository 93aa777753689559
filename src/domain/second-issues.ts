import { requestIdIn } from './marker.ts';
import { openedIssue, type PartnerRequest } from './request.ts';
import { trailOf, type SeenIssues, type TrackedIssue } from './tracked-issue.ts';

/** Two open issues for one request. */
export type SecondIssue = {
  readonly requestId: string;
  readonly own: TrackedIssue;
  readonly second: TrackedIssue;
};

/**
 * Issues that GitLab opened for our requests beside theirs: it may do so later than anybody can wait for.
 * They carry the marker and were opened by the same user as the request's own; a copy somebody made by hand
 * has another author, and one that was moved is the same issue.
 */
export function secondIssues(requests: readonly PartnerRequest[], seen: SeenIssues): readonly SecondIssue[] {
  const marked = Map.groupBy(seen.values(), ({ description }) => requestIdIn(description));
  return requests.flatMap(({ id: requestId, progress }) => {
    const known = openedIssue(progress);
    const trail = known === undefined ? [] : trailOf(known, seen);
    const own = trail.at(-1);
    if (own === undefined) return [];
    const others = (marked.get(requestId) ?? []).filter(
      (one) => !trail.includes(one) && !one.isClosed && one.author === own.author,
    );
    return others.map((second) => ({ requestId, own, second }));
  });
}
