import type { User, World } from '../world/world.ts';
import type { Answer } from './answer.ts';
import { text, type Call } from './call.ts';
import { memberEntity, ownUserEntity, userEntity } from './entities.ts';
import { findProject } from './find.ts';
import { paginate } from './pagination.ts';

export function showOwnUser(world: World, call: Call): Answer {
  return { status: 200, body: ownUserEntity(world, call.actor.user) };
}

export function showOwnToken(world: World, call: Call): Answer {
  const token = world.tokens.find(({ user, revoked }) => user === call.actor.user && !revoked);
  return {
    status: 200,
    body: {
      id: call.actor.user.id,
      name: 'engage-csa',
      revoked: false,
      active: true,
      created_at: '2026-01-01T00:00:00.000Z',
      scopes: token?.scopes ?? [],
      user_id: call.actor.user.id,
      last_used_at: world.now().toISOString(),
      expires_at: token?.expiresAt ?? null,
    },
  };
}

/** Finds by username or by public name; private e-mail addresses are not searched for non-admins. */
export function listUsers(world: World, call: Call): Answer {
  const [username, search] = [text(call, 'username'), text(call, 'search')?.toLowerCase()];
  const users = world.users.filter(
    (user) =>
      (username === undefined || user.username === username) &&
      (search === undefined || `${user.username}\n${user.name}`.toLowerCase().includes(search)),
  );
  return paginate(call, world.url, users, (user) => userEntity(world, user));
}

export function listMembers(world: World, call: Call): Answer {
  const project = findProject(world, call);
  const query = text(call, 'query')?.toLowerCase();
  const members = world.users.filter(
    (user) =>
      project.members.has(user.id) &&
      (query === undefined || `${user.username}\n${user.name}`.toLowerCase().includes(query)),
  );
  const roleOf = (user: User) => project.members.get(user.id) ?? 'guest';
  return paginate(call, world.url, members, (user) => memberEntity(world, user, roleOf(user)));
}
