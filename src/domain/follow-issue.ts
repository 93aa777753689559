import type { Catalogue } from './catalogue.ts';
import { openedIssue, type Issue, type PartnerRequest, type Phase, type Progress } from './request.ts';
import { trailOf, type SeenIssues, type TrackedIssue } from './tracked-issue.ts';

/** What became of a request by what happened to its issue. */
export type Followed = Partial<Pick<PartnerRequest, 'phase' | 'progress' | 'route'>>;

/**
 * Compares a request with the issues that were seen; nothing is answered where nothing changed. The one we
 * opened counts, and what it was moved to; what stands in a description does not: everybody in the project
 * may rewrite ours, or write our marker into another one. When it went to where we do not look, it is closed
 * for us and said to be moved on. A request whose issue is not known to be opened is left to the task that
 * opens it.
 */
export function followIssue(
  request: PartnerRequest,
  seen: SeenIssues,
  catalogue: Catalogue,
): Followed | undefined {
  const known = openedIssue(request.progress);
  const current = known && trailOf(known, seen).at(-1);
  if (known === undefined || current === undefined) return undefined;
  const phase = phaseOf(current, catalogue.waitingLabel);
  const progress = progressOf(request.progress, known, current);
  const region = current.projectId === known.projectId ? undefined : regionAt(current.project, catalogue);
  const isOther = region !== undefined && region !== request.route.region;
  if (phase === request.phase && progress === undefined && !isOther) return undefined;
  return {
    ...(phase !== request.phase && { phase }),
    ...(progress !== undefined && { progress }),
    ...(isOther && { route: { ...request.route, region } }),
  };
}

/**
 * What is new about the issue itself: it lives in another place now, or has left for one we do not look at,
 * it is there again, or somebody made it confidential. Making it public is the CSAs' own decision and nothing
 * to warn of.
 */
function progressOf(before: Progress, known: Issue, current: TrackedIssue): Progress | undefined {
  const wasExposed = before.kind === 'opened' && before.exposed === true;
  const wasMovedOn = before.kind === 'opened' && before.movedOn === true;
  const isMovedOn = current.movedTo !== undefined;
  const isElsewhere = current.id !== known.id || current.project !== known.project;
  const isMended = wasExposed && current.confidential;
  const isKnown = before.kind === 'opened' && wasMovedOn === isMovedOn;
  if (isKnown && !isElsewhere && !isMended) return undefined;
  return {
    kind: 'opened',
    issue: issueOf(current),
    ...(wasExposed && !current.confidential && { exposed: true }),
    ...(isMovedOn && { movedOn: true }),
  };
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
