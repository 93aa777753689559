import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { ListenerParts } from '../parts.ts';

/** Somebody reacted to a message. What may come of it depends on who, and on the emoji. */
export function hearReaction({ lookout }: ListenerParts) {
  return async ({
    event: { user, reaction, item, event_ts: eventTs },
  }: SlackEventMiddlewareArgs<'reaction_added'> & AllMiddlewareArgs): Promise<void> => {
    if (item.type !== 'message') return;
    const at = { channel: item.channel, ts: item.ts };
    await lookout.reacted({ by: user, emoji: reaction, at, eventTs });
  };
}
