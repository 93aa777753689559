import type { ApiTestResponse, AppsConnectionsOpenResponse, AuthTestResponse } from '@slack/web-api';
import { app, team, teamUrl } from '../identity.ts';
import { SlackError } from '../slack-error.ts';
import { textArg } from './args.ts';
import type { Methods } from './method.ts';

export function authMethods(socketUrl: () => string): Methods {
  return {
    'api.test': {
      token: 'none',
      run: (_world, args) => {
        const error = textArg(args, 'error');
        if (error !== undefined) throw new SlackError(error, { args });
        return { ok: true, args: {} } satisfies ApiTestResponse;
      },
    },
    'auth.test': {
      run: ({ people }) =>
        ({
          ok: true,
          url: teamUrl,
          team: team.name,
          team_id: team.id,
          user: people.get(app.botUser)?.name ?? '',
          user_id: app.botUser,
          bot_id: app.botId,
          is_enterprise_install: false,
        }) satisfies AuthTestResponse,
    },
    'apps.connections.open': {
      token: 'app',
      run: () => ({ ok: true, url: socketUrl() }) satisfies AppsConnectionsOpenResponse,
    },
  };
}
