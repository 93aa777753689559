import type { Middleware, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { command } from '../../ids.ts';

/** A command that was given to this app in Slack's settings only. */
export function answerUnknownCommand(): Middleware<SlackCommandMiddlewareArgs> {
  return ({ ack }) =>
    ack({ response_type: 'ephemeral', text: `This command is not one of ours. ${command} asks for a CSA.` });
}
