import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { postWithoutMention, writtenIn } from './post-of-event.ts';
import type { ListenerParts } from '../parts.ts';

/** Somebody mentioned us. */
export function hearMention({ doors }: ListenerParts) {
  return async ({
    event,
    context,
  }: SlackEventMiddlewareArgs<'app_mention'> & AllMiddlewareArgs): Promise<void> => {
    const written = writtenIn(event);
    if (written !== undefined) await doors.mentioned(postWithoutMention(written, context.botUserId));
  };
}
