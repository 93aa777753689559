import type { Award, World } from '../world/world.ts';
import { refuse, type Answer } from './answer.ts';
import { text, type Call } from './call.ts';
import { userEntity } from './entities.ts';
import { findIssue, requireRole } from './find.ts';
import { paginate } from './pagination.ts';

export function listAwards(world: World, call: Call): Answer {
  return paginate(call, world.url, findIssue(world, call).awards, (award) => awardEntity(world, award));
}

/** One emoji by one user once. */
export function createAward(world: World, call: Call): Answer {
  const issue = findIssue(world, call);
  requireRole(issue.project, call.actor.user, 'guest');
  const name = text(call, 'name') ?? '';
  const { user } = call.actor;
  if (issue.awards.some((award) => award.name === name && award.user === user)) {
    throw refuse(404, '404 Award Emoji Name has already been taken Not Found');
  }
  const award: Award = { id: world.nextId(), name, user, createdAt: world.now() };
  issue.awards.push(award);
  return { status: 201, body: awardEntity(world, award) };
}

function awardEntity(world: World, award: Award): Readonly<Record<string, unknown>> {
  return { id: award.id, name: award.name, user: userEntity(world, award.user), created_at: award.createdAt };
}
