import { addLabel, labelsOf } from '../world/labels.ts';
import { accessLevels, type World } from '../world/world.ts';
import { notFound, refuse, type Answer } from './answer.ts';
import { text, type Call } from './call.ts';
import { labelEntity, projectEntity } from './entities.ts';
import { findProject, requireRole } from './find.ts';
import { paginate } from './pagination.ts';

export function showProject(world: World, call: Call): Answer {
  const project = findProject(world, call);
  const role = project.members.get(call.actor.user.id);
  const own = role === undefined ? null : { access_level: accessLevels[role], notification_level: 3 };
  const permissions = { project_access: own, group_access: null };
  return { status: 200, body: { ...projectEntity(world, project), permissions } };
}

export function listLabels(world: World, call: Call): Answer {
  const project = findProject(world, call);
  const search = text(call, 'search')?.toLowerCase();
  const labels = labelsOf(world, project).filter(
    ({ name }) => search === undefined || name.toLowerCase().includes(search),
  );
  const sorted = labels.toSorted((a, b) => a.name.localeCompare(b.name));
  return paginate(call, world.url, sorted, labelEntity);
}

/** Labels of a group itself, for everybody who is signed in: groups here are internal. */
export function listGroupLabels(world: World, call: Call): Answer {
  const group = world.groups.find(({ id, path }) => [String(id), path].includes(call.places['id'] ?? ''));
  if (group === undefined) throw notFound('Group');
  const sorted = group.labels.toSorted((a, b) => a.name.localeCompare(b.name));
  return paginate(call, world.url, sorted, labelEntity);
}

export function createLabel(world: World, call: Call): Answer {
  const project = findProject(world, call);
  requireRole(project, call.actor.user, 'planner');
  const name = text(call, 'name') ?? '';
  if (labelsOf(world, project).some((label) => label.name === name))
    throw refuse(409, 'Label already exists');
  return { status: 201, body: labelEntity(addLabel(world, project, name, text(call, 'color'))) };
}
