import type { Middleware, SlackOptionsMiddlewareArgs } from '@slack/bolt';

/** A search field of an old view: Slack then says that there are no results. */
export function suggestNothing(): Middleware<SlackOptionsMiddlewareArgs<'block_suggestion'>> {
  return ({ ack }) => ack({ options: [] });
}
