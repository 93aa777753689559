import type { Issues, Projects } from '@gitbeaker/rest';
import { Failure } from '../domain/failure.ts';
import type { Issue } from '../domain/request.ts';
import type { TrackedIssue } from '../domain/tracked-issue.ts';
import { readIssueIds, readIssueNow, readProject, trackedIssueOf } from './answers.ts';
import { mayNotSee } from './obstacle.ts';

/**
 * An issue as it is now. GitLab says 404 for what is gone and for what we may not see alike; it is gone only
 * where its project still shows issues to us, and our role shows all of them.
 */
export async function issueNow(
  { issues, projects }: { readonly issues: Issues; readonly projects: Projects },
  { projectId, iid }: Issue,
  url: string,
): Promise<TrackedIssue | undefined> {
  try {
    return trackedIssueOf(readIssueNow(await issues.show(iid, { projectId })), url);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== '404') throw error;
    const project = readProject(await projects.show(projectId));
    if (mayNotSee(project)) throw hidden(error);
    if (!project.issues_enabled) throw error;
    return undefined;
  }
}

function hidden(cause: Failure): Failure {
  const why =
    'The user of GITLAB_TOKEN is less than a Planner in the project, so GitLab hides issues from them';
  return new Failure('gitlab', '404', { kind: 'mend', ms: 60_000, what: 'access' }, why, { cause });
}

/** Ids of those of these issues that a project shows, in one call. */
export async function presentIssues(
  issues: Issues,
  projectId: number,
  wanted: readonly Issue[],
): Promise<ReadonlySet<number>> {
  const iids = wanted.map(({ iid }) => iid);
  return readIssueIds(await issues.all({ projectId, iids, perPage: 100, page: 1 }));
}
