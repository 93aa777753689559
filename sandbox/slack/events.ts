import { app, team } from './identity.ts';
import type { Receipt } from './delivery/parcel.ts';
import type { Json } from './json.ts';
import type { World } from './world.ts';

/** The scope an event needs, besides being named in the manifest: https://docs.slack.dev/reference/events */
const scopeOf: Readonly<Record<string, string>> = {
  app_mention: 'app_mentions:read',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
  reaction_added: 'reactions:read',
  reaction_removed: 'reactions:read',
  member_joined_channel: 'channels:read',
  user_change: 'users:read',
};

/** Whether the manifest subscribes to this event and has its scope. */
function isSubscribed(world: World, name: string): boolean {
  const scope = scopeOf[name];
  const { events, scopes } = world.manifest;
  return events.includes(name) && (scope === undefined || scopes.includes(scope));
}

/** Delivers an event, if the app subscribed to it under `name` (`message.channels`). */
export async function announce(
  world: World,
  name: string,
  event: Json & { readonly type: string },
  isShared: boolean,
): Promise<readonly Receipt[]> {
  if (!isSubscribed(world, name)) return [];
  const body = {
    type: 'event_callback',
    token: 'simulated',
    team_id: team.id,
    context_team_id: team.id,
    context_enterprise_id: null,
    api_app_id: app.id,
    event,
    event_id: world.ids.next('Ev'),
    event_time: Math.floor(world.now() / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: team.id,
        user_id: app.botUser,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: isShared,
    event_context: `4-${world.ids.next('ctx')}`,
  };
  return [await world.courier.sendEvent(body)];
}
