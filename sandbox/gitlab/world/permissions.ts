import { accessLevels, type Issue, type Project, type Role, type User } from './world.ts';

/** Confidential issues are there for their author, their assignees, and planners up. */
export function maySee(issue: Issue, user: User): boolean {
  if (!issue.confidential || hasRole(issue.project, user, 'planner')) return true;
  return issue.author === user || issue.assignees.includes(user);
}

export function hasRole(project: Project, user: User, least: Role): boolean {
  const role = project.members.get(user.id);
  return role !== undefined && accessLevels[role] >= accessLevels[least];
}
