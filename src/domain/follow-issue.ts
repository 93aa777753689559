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
 * Compares a request with the copies of its issue that were seen; nothing is answered where nothing
 * changed. An issue that was moved counts where it is now; when it went to where we do not look, it is
 * closed for us. A request whose issue is not known to be opened is left to the task that opens it.
 */
export function followIssue(
  request: PartnerRequest,
  copies: readonly TrackedIssue[],
  catalogue: Catalogue,
): Followed | undefined {
  if (request.progress.kind !== 'opened') return undefined;
  const known = request.progress.issue;
  const current = copies.find(({ wasMoved }) => !wasMoved) ?? copies.find(({ id }) => id === known.id);
  if (current === undefined) return undefined;
  const phase = phaseOf(current, catalogue.waitingLabel);
  const region = catalogue.regions.find(({ project }) => project === current.project)?.name;
  const isElsewhere = current.id !== known.id || current.project !== known.project;
  const isOther = region !== undefined && region !== request.route.region;
  if (phase === request.phase && !isElsewhere && !isOther) return undefined;
  return {
    ...(phase !== request.phase && { phase }),
    ...(isElsewhere && { issue: issueOf(current) }),
    ...(isOther && { route: { ...request.route, region } }),
  };
}

function phaseOf({ isClosed, labels }: TrackedIssue, waitingLabel: string): Phase {
  if (isClosed) return 'closed';
  return labels.includes(waitingLabel) ? 'waiting' : 'open';
}

function issueOf({ id, iid, projectId, project, url }: TrackedIssue): Issue {
  return { id, iid, projectId, project, url };
}
