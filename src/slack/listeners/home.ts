import type {
  App,
  BlockAction,
  ButtonAction,
  Middleware,
  SlackActionMiddlewareArgs,
  SlackEventMiddlewareArgs,
} from '@slack/bolt';
import type { HomeView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { homeButtonIds } from '../ids.ts';
import { homeView, listView } from '../views/home.ts';
import { readListPlace } from '../views/list-place.ts';
import { sayUnlessOpen } from './answering/say-unless-open.ts';
import { startForm } from './form/start-form.ts';
import type { ListenerParts } from './parts.ts';

type Click = Middleware<SlackActionMiddlewareArgs<BlockAction<ButtonAction>>>;

/** The app's Home tab. */
export function registerHome(app: App, parts: ListenerParts): void {
  app.event('app_home_opened', showHome(parts));
  app.action<BlockAction<ButtonAction>>(
    { type: 'block_actions', action_id: homeButtonIds.start },
    start(parts),
  );
  app.action<BlockAction<ButtonAction>>(
    { type: 'block_actions', action_id: homeButtonIds.list },
    showList(parts),
  );
  app.action<BlockAction<ButtonAction>>(
    { type: 'block_actions', action_id: homeButtonIds.overview },
    showOverview(parts),
  );
}

function showHome(parts: ListenerParts): Middleware<SlackEventMiddlewareArgs<'app_home_opened'>> {
  return async ({ event, client }) => {
    if (event.tab === 'home') await publishOverview(parts, client, event.user);
  };
}

function showOverview(parts: ListenerParts): Click {
  return async ({ ack, body, client }) => {
    await ack();
    await publishOverview(parts, client, body.user.id);
  };
}

/**
 * Lists of others are for their own eyes: whose list it is, is who clicks. A button of an older version
 * gives way to the tab as it is now.
 */
function showList(parts: ListenerParts): Click {
  return async ({ ack, action, body, client }) => {
    await ack();
    const user = body.user.id;
    const place = readListPlace(action.value);
    if (place === undefined) return publishOverview(parts, client, user);
    const list = place.list.kind === 'of-person' ? { ...place.list, person: user } : place.list;
    const page = await parts.home.page(user, list, place.before);
    await publish(client, user, listView(page, parts.catalogue));
  };
}

function start(parts: ListenerParts): Click {
  return async ({ ack, body, client }) => {
    await ack();
    const userId = body.user.id;
    const source = { kind: 'global' } as const;
    const opening = await startForm(parts, { client, trigger: body.trigger_id, userId, said: [], source });
    await sayUnlessOpen(parts, client, body, opening, 'press the button');
  };
}

async function publishOverview(parts: ListenerParts, client: WebClient, user: string): Promise<void> {
  await publish(client, user, homeView(await parts.home.overview(user), parts.catalogue));
}

async function publish(client: WebClient, user: string, view: HomeView): Promise<void> {
  await client.views.publish({ user_id: user, view });
}
