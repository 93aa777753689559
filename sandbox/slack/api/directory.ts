import type { BotsInfoResponse, TeamInfoResponse, UsergroupsUsersListResponse } from '@slack/web-api';
import { app, team, teamUrl } from '../identity.ts';
import { SlackError } from '../slack-error.ts';
import { textArg } from './args.ts';
import type { Methods } from './method.ts';

export const directoryMethods: Methods = {
  'usergroups.users.list': {
    scopes: ['usergroups:read'],
    run: (world, args) => {
      const group = world.userGroups.get(textArg(args, 'usergroup') ?? '');
      if (!group) throw new SlackError('no_such_subteam');
      return { ok: true, users: [...group.users] } satisfies UsergroupsUsersListResponse;
    },
  },
  'team.info': {
    scopes: ['team:read'],
    run: () => ({ ok: true, team: { ...team, url: teamUrl } }) satisfies TeamInfoResponse,
  },
  'bots.info': {
    scopes: ['users:read'],
    run: (world, args) => {
      if (textArg(args, 'bot') !== app.botId) throw new SlackError('bot_not_found');
      const bot = {
        id: app.botId,
        app_id: app.id,
        user_id: app.botUser,
        name: world.people.get(app.botUser)?.name ?? '',
        deleted: false,
      };
      return { ok: true, bot } satisfies BotsInfoResponse;
    },
  },
};
