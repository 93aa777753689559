import type { Catalogue } from './catalogue.ts';
import type { Issue, PartnerRequest, Phase, Route } from './request.ts';
import type { TrackedIssue } from './tracked-issue.ts';

/** What became of a request by what happened to its issue. */
export type Followed = {
  readonly phase?: Phase;
  /** It lives in another place now. */
  readonly issue?: Issue;
  readonly route?: Route;
};

/**
 * Compares a request with the issues that carry its marker; nothing is answered where nothing changed.
 * The one we opened counts, and what it was moved to: everybody in the project can read a marker and may
 * write it into another issue, or clone ours. When it went to where we do not look, it is closed for us. A
 * request whose issue is not known to be opened is left to the task that opens it.
 */
export function followIssue(
  request: PartnerRequest,
  copies: readonly TrackedIssue[],
  catalogue: Catalogue,
): Followed | undefined {
  if (request.progress.kind !== 'opened') return undefined;
  const known = request.progress.issue;
  const current = currentCopy(known.id, copies);
  if (current === undefined) return undefined;
  const phase = phaseOf(current, catalogue.waitingLabel);
  const isElsewhere = current.id !== known.id || current.project !== known.project;
  const region = current.projectId === known.projectId ? undefined : regionAt(current.project, catalogue);
  const isOther = region !== undefined && region !== request.route.region;
  if (phase === request.phase && !isElsewhere && !isOther) return undefined;
  return {
    ...(phase !== request.phase && { phase }),
    ...(isElsewhere && { issue: issueOf(current) }),
    ...(isOther && { route: { ...request.route, region } }),
  };
}

/** Where an issue is now: goes from copy to copy, as far as they are seen. */
function currentCopy(id: number, copies: readonly TrackedIssue[]): TrackedIssue | undefined {
  const copy = copies.find((one) => one.id === id);
  if (copy?.movedTo === undefined) return copy;
  const others = copies.filter((one) => one !== copy);
  return currentCopy(copy.movedTo, others) ?? copy;
}

/** Regions may share a project, so this is asked only when an issue has come into another one. */
function regionAt(project: string, { regions }: Catalogue): string | undefined {
  return regions.find((region) => region.project === project)?.name;
}

function phaseOf({ isClosed, labels }: TrackedIssue, waitingLabel: string): Phase {
  if (isClosed) return 'closed';
  return labels.includes(waitingLabel) ? 'waiting' : 'open';
}

function issueOf({ id, iid, projectId, project, url }: TrackedIssue): Issue {
  return { id, iid, projectId, project, url };
}
