import { Failure } from '../domain/failure.ts';
import { NotYet } from '../domain/not-yet.ts';
import type { Issue, PartnerRequest } from '../domain/request.ts';
import type { Tracker } from '../ports/tracker.ts';
import { markGone } from './mark-gone.ts';
import type { TaskParts } from './tasks.ts';

export type CurrentIssueParts = Pick<TaskParts, 'follow' | 'warn'> & {
  readonly store: Pick<TaskParts['store'], 'request' | 'change'>;
  readonly tracker: Pick<Tracker, 'issue'>;
};

/**
 * The issue of a request at the place where the CSAs work on it now: what was moved a moment ago is followed
 * first. Throws `NotYet` while there is none, and a `Failure` for good when there is none any more or it went
 * to where we do not look.
 */
export async function currentIssue(parts: CurrentIssueParts, request: PartnerRequest): Promise<Issue> {
  const { id, progress } = request;
  switch (progress.kind) {
    case 'saved':
    case 'opening':
    case 'parked':
      throw new NotYet('the issue is not opened yet');
    case 'gone':
      throw gone();
    case 'opened': {
      const { issue } = progress;
      const seen = await parts.tracker.issue(issue);
      if (seen?.movedTo !== undefined) return followed(parts, request, issue);
      if (seen !== undefined) return issue;
      await markGone(parts, id, issue);
      throw gone();
    }
  }
}

async function followed(parts: CurrentIssueParts, { id }: PartnerRequest, left: Issue): Promise<Issue> {
  try {
    await parts.follow();
  } catch (error) {
    if (!(error instanceof AggregateError)) throw error;
    throw new NotYet('the issue was moved, and a project cannot be read');
  }
  const request = await parts.store.request(id);
  if (request?.progress.kind === 'opened' && request.progress.issue.id !== left.id) {
    return currentIssue(parts, request);
  }
  throw noPlace('moved-away', 'The issue was moved to a project that is in no region of the catalogue.');
}

function gone(): Failure {
  return noPlace('gone', 'The issue is gone: somebody deleted it.');
}

function noPlace(code: string, why: string): Failure {
  return new Failure('gitlab', code, { kind: 'never' }, why);
}
