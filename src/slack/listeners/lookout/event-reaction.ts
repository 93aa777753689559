import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { ListenerParts } from '../parts.ts';

/** Somebody reacted to a message. What may come of it depends on who, and on the emoji. */
export function hearReaction({ doors }: ListenerParts) {
  return async ({
    event: { user, reaction, item },
  }: SlackEventMiddlewareArgs<'reaction_added'> & AllMiddlewareArgs): Promise<void> => {
    if (item.type !== 'message') return;
    await doors.reacted({ by: user, emoji: reaction, at: { channel: item.channel, ts: item.ts } });
  };
}
