import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { ListenerParts } from '../parts.ts';
import { postWithoutMention, writtenIn } from './post-of-event.ts';

/** Somebody mentioned us. */
export function hearMention({ lookout }: ListenerParts) {
  return async ({
    event,
    context,
  }: SlackEventMiddlewareArgs<'app_mention'> & AllMiddlewareArgs): Promise<void> => {
    const written = writtenIn(event);
    if (written !== undefined) await lookout.mentioned(postWithoutMention(written, context.botUserId));
  };
}
