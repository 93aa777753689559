import type { Projects } from '@gitbeaker/rest';
import { Failure } from '../domain/failure.ts';
import { readProject, type ProjectAnswer } from './answers.ts';

/**
 * The least a member has to be so that GitLab keeps labels and due dates:
 * https://docs.gitlab.com/user/permissions/
 */
const planner = 15;

/**
 * Why issues of ours would not arrive in a project, or not whole, as far as GitLab tells; `undefined` where
 * nothing stands in the way. Throws `Failure`.
 */
export async function obstacleIn(projects: Projects, path: string): Promise<string | undefined> {
  try {
    return obstacleOf(readProject(await projects.show(path)));
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== '404') throw error;
    return 'GitLab shows no such project to the user of GITLAB_TOKEN. Invite them as a Reporter, or correct the path.';
  }
}

function obstacleOf(project: ProjectAnswer): string | undefined {
  const { archived, issues_enabled: hasIssues } = project;
  if (archived) return 'The project is archived, so it takes no issues.';
  if (!hasIssues) return 'Issues are switched off in the project.';
  if (!mayNotSee(project)) return undefined;
  return 'The user of GITLAB_TOKEN is less than a Planner there, so GitLab leaves out labels and due dates. Make them a Reporter.';
}

/**
 * Whether our user is too little in a project to see what is confidential there, as far as GitLab tells: a
 * guest sees only what they opened themselves.
 */
export function mayNotSee({ permissions }: ProjectAnswer): boolean {
  const level = levelIn(permissions);
  return level !== undefined && level < planner;
}

/** Somebody invited with a whole group has a role that GitLab does not tell here. */
function levelIn({
  project_access: own,
  group_access: ofGroup,
}: ProjectAnswer['permissions']): number | undefined {
  const levels = [own, ofGroup].flatMap((access) => access?.access_level ?? []);
  return levels.length === 0 ? undefined : Math.max(...levels);
}
