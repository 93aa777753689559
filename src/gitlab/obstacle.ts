import type { Projects } from '@gitbeaker/rest';
import { Failure } from '../domain/failure.ts';
import { readProject, type ProjectAnswer } from './answers.ts';

/** The least a member has to be so that GitLab keeps labels and due dates: https://docs.gitlab.com/user/permissions/ */
const planner = 15;

/**
 * Why issues of ours would not arrive in a project, or not whole, as far as GitLab tells; `undefined` where nothing
 * stands in the way. Throws `Failure`.
 */
export async function obstacleIn(projects: Projects, path: string): Promise<string | undefined> {
  try {
    return obstacleOf(readProject(await projects.show(path)));
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== '404') throw error;
    return 'GitLab shows no such project to the user of GITLAB_TOKEN. Invite them as a Reporter, or correct the path.';
  }
}

function obstacleOf({ archived, issues_enabled: hasIssues, permissions }: ProjectAnswer): string | undefined {
  if (archived) return 'The project is archived, so it takes no issues.';
  if (!hasIssues) return 'Issues are switched off in the project.';
  const level = levelIn(permissions);
  if (level === undefined || level >= planner) return undefined;
  return 'The user of GITLAB_TOKEN is less than a Planner there, so GitLab leaves out labels and due dates. Make them a Reporter.';
}

/** Somebody invited with a whole group has a role that GitLab does not tell here. */
function levelIn({
  project_access: own,
  group_access: ofGroup,
}: ProjectAnswer['permissions']): number | undefined {
  const levels = [own, ofGroup].flatMap((access) => access?.access_level ?? []);
  return levels.length === 0 ? undefined : Math.max(...levels);
}
