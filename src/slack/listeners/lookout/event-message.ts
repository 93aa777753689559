import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { ListenerParts } from '../parts.ts';
import { mentions, postOf, writtenIn } from './post-of-event.ts';

/** Somebody posted in a channel we are in. A post that mentions us comes as `app_mention` too. */
export function watchChannel({ lookout }: ListenerParts) {
  return async ({
    event,
    context,
  }: SlackEventMiddlewareArgs<'message'> & AllMiddlewareArgs): Promise<void> => {
    const written = writtenIn(event);
    if (written === undefined || mentions(written.encoded, context.botUserId)) return;
    await lookout.posted(postOf(written));
  };
}
