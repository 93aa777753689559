import type { UsersInfoResponse, WebClient } from '@slack/web-api';
import { Failure } from '../../domain/failure.ts';
import type { Person, Standing } from '../../domain/person.ts';
import { isTimeZone } from '../../domain/time-zone.ts';
import type { Messenger } from '../../ports/messenger.ts';
import { calling } from './failures.ts';
import type { Identity } from './identity.ts';
import { kept } from './kept.ts';

type User = NonNullable<UsersInfoResponse['user']>;

/** Long enough to fill a form in, short enough for a leaver. */
const keeping = { ms: 10 * 60_000, most: 2_000 };

/** Who Slack users are, kept for ten minutes. */
export function createPeople(
  client: WebClient,
  identity: () => Promise<Identity>,
  now: () => Date,
): Messenger['person'] {
  return kept((userId) => look(client, identity, userId), keeping, now);
}

async function look(client: WebClient, identity: () => Promise<Identity>, userId: string): Promise<Person> {
  // Together, for somebody may be waiting.
  const answer = calling('repeatable', () => client.users.info({ user: userId }));
  const [{ teamId }, { user }] = await Promise.all([identity(), answer]);
  if (user?.id === undefined) throw new Failure('slack', 'no_user', { kind: 'retry' }, 'Slack named no user');
  return personOf(user, user.id, teamId);
}

function personOf(user: User, id: string, home: string): Person {
  // Real names first: they end up in issues, where nobody knows a nickname.
  const names = [user.profile?.real_name, user.real_name, user.profile?.display_name, user.name];
  return {
    id,
    name: names.find((name) => name !== undefined && name !== '') ?? id,
    standing: standingOf(user, home),
    ...(isTimeZone(user.tz) && { timeZone: user.tz }),
  };
}

/** In doubt a stranger. On Enterprise Grid somebody of another workspace may be in ours as well. */
function standingOf(user: User, home: string): Standing {
  if (user.deleted === true) return 'deleted';
  if (user.is_bot === true || user.is_workflow_bot === true || user.id === 'USLACKBOT') return 'bot';
  const isHome = user.team_id === home || user.enterprise_user?.teams?.includes(home) === true;
  if (!isHome || user.is_stranger === true) return 'stranger';
  return user.is_restricted === true || user.is_ultra_restricted === true ? 'guest' : 'member';
}
