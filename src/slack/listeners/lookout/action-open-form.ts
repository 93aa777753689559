import type { BlockAction, ButtonAction, Middleware, SlackActionMiddlewareArgs } from '@slack/bolt';
import { isCsa } from '../../../domain/csas.ts';
import { saidOf, type Sighting } from '../../../domain/sighting.ts';
import { sayUnlessOpen } from '../answering/say-unless-open.ts';
import { tell } from '../answering/tell.ts';
import type { ListenerParts } from '../parts.ts';
import { startPostForm } from './start-post-form.ts';

/** "Open a request" under what we told somebody about a post. A CSA files it for whoever wrote it. */
export function openSightingForm(
  parts: ListenerParts,
): Middleware<SlackActionMiddlewareArgs<BlockAction<ButtonAction>>> {
  return async ({ ack, action, body, client }) => {
    await ack();
    const sighting = await parts.lookout.sighting(action.value ?? '');
    if (sighting === undefined) return tell(parts, client, body, { text: tooOld });
    const userId = body.user.id;
    const isForThem = userId !== sighting.by && isCsa(parts.catalogue, userId);
    const opening = await startPostForm(parts, {
      client,
      trigger: body.trigger_id,
      userId,
      post: sighting.post ?? unread(sighting),
      said: saidOf(sighting),
      ...(isForThem && { onBehalfOf: sighting.by }),
    });
    await sayUnlessOpen(parts, client, body, opening, 'press the button');
  };
}

/** Something a person did not write, such as an app's post that a thread is about. */
function unread({ at, by }: Sighting): NonNullable<Sighting['post']> {
  return { ...at, author: by, text: '' };
}

const tooOld =
  'This is too old: we no longer know the post. The message shortcut “Engage a CSA” opens the form for it.';
