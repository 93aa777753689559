import { isTimeZone } from '../../../src/domain/time-zone.ts';
import type { UsersInfoResponse, UsersListResponse, UsersLookupByEmailResponse } from '@slack/web-api';
import { app, team } from '../identity.ts';
import { teamOf, type SimPerson } from '../seeds.ts';
import { SlackError } from '../slack-error.ts';
import type { World } from '../world.ts';
import { numberArg, textArg } from './args.ts';
import { page, type Methods } from './method.ts';

export const userMethods: Methods = {
  'users.info': {
    scopes: ['users:read'],
    run: (world, args) => {
      const person = world.people.get(textArg(args, 'user') ?? '');
      if (!person) throw new SlackError('user_not_found');
      return { ok: true, user: describe(world, person) } satisfies UsersInfoResponse;
    },
  },
  'users.list': {
    scopes: ['users:read'],
    run: (world, args) => {
      const members = [...world.people.values()].map((person) => describe(world, person));
      const limit = numberArg(args, 'limit') ?? (members.length || 1);
      const { items, next } = page(members, textArg(args, 'cursor'), limit);
      return {
        ok: true,
        members: [...items],
        cache_ts: Math.floor(world.now() / 1000),
        response_metadata: { next_cursor: next },
      } satisfies UsersListResponse;
    },
  },
  'users.lookupByEmail': {
    scopes: ['users:read.email'],
    run: (world, args) => {
      const email = textArg(args, 'email');
      const person = [...world.people.values()].find((other) => other.email === email && !other.deleted);
      if (email === undefined || !person) throw new SlackError('users_not_found');
      return { ok: true, user: describe(world, person) } satisfies UsersLookupByEmailResponse;
    },
  },
};

/** E-mail only with its scope; a deleted person has no time zone, a stranger's flags say so. */
function describe({ manifest, now }: World, person: SimPerson) {
  const email = manifest.scopes.includes('users:read.email') ? person.email : undefined;
  // The SDK's types say that it is never null; Slack does not keep to that.
  const tz = person.tz as string;
  const offset = isTimeZone(person.tz) ? zoneOffset(person.tz, now()) : 0;
  return {
    id: person.id,
    team_id: teamOf(person),
    name: person.name,
    real_name: person.real_name,
    deleted: person.deleted ?? false,
    ...(!person.deleted && { tz, tz_label: tz, tz_offset: offset }),
    profile: {
      real_name: person.real_name,
      display_name: person.name,
      title: person.title ?? '',
      team: teamOf(person),
      ...(email !== undefined && { email }),
      ...(person.id === app.botUser && { api_app_id: app.id, bot_id: app.botId }),
    },
    is_admin: false,
    is_owner: false,
    is_bot: person.is_bot ?? false,
    is_app_user: false,
    is_restricted: person.is_restricted ?? false,
    is_ultra_restricted: person.is_ultra_restricted ?? false,
    ...(teamOf(person) !== team.id && { is_stranger: person.is_stranger ?? false }),
    updated: 0,
  };
}

/** Seconds east of UTC. */
function zoneOffset(timeZone: string, atMs: number): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(atMs);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d\d):(\d\d)/u.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
}
