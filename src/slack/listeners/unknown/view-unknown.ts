import type { Middleware, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import { outdated } from '../../views/notices.ts';

/** A view that is no longer ours, or not yet. */
export function answerUnknownView(): Middleware<SlackViewMiddlewareArgs<ViewSubmitAction>> {
  return ({ ack }) => ack({ response_action: 'update', view: outdated() });
}
