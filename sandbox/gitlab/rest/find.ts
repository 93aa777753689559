import { hasRole, maySee } from '../world/permissions.ts';
import type { Issue, Project, Role, User, World } from '../world/world.ts';
import { forbidden, notFound, refuse } from './answer.ts';
import type { Call } from './call.ts';

/**
 * The project a call names by id or path. A private project is not there for somebody who is no
 * member. Under a former path reads are redirected to the number and everything else is refused.
 */
export function findProject(world: World, call: Call): Project {
  const name = call.places['id'] ?? '';
  const former = world.projects.find(({ formerPaths }) => formerPaths.includes(name));
  const project = world.projects.find(({ id, path }) => String(id) === name || path === name) ?? former;
  if (project === undefined || !project.members.has(call.actor.user.id)) throw notFound('Project');
  if (project !== former) return project;
  if (call.method !== 'GET') throw refuse(405, 'Non GET methods are not allowed for moved projects');
  const path = call.path.replace(/^\/projects\/[^/?]+/, `/projects/${project.id}`);
  throw refuse(301, '301 Moved Permanently', { location: `${world.url}/api/v4${path}` });
}

/** The issue a call names. Confidential ones are there for their author, assignees and planners up. */
export function findIssue(world: World, call: Call): Issue {
  const project = findProject(world, call);
  const issue = project.issues.find(({ iid }) => String(iid) === call.places['iid']);
  if (issue === undefined || !maySee(issue, call.actor.user)) throw notFound('Issue');
  return issue;
}

/** Throws the 403 unless this user may write there with at least this role. */
export function requireRole(project: Project, user: User, least: Role): void {
  if (project.archived || !hasRole(project, user, least)) throw forbidden();
}
