import type { BlockAction, ButtonAction, Middleware, SlackActionMiddlewareArgs } from '@slack/bolt';
import { z } from 'zod';
import { referenceOf } from '../../../domain/request.ts';
import { mrkdwnLine } from '../../../domain/text/slack-mrkdwn.ts';
import type { FiledOutcome } from '../../../intake/lookout.ts';
import { jsonOf } from '../../metadata.ts';
import { tell } from '../answering/tell.ts';
import type { ListenerParts } from '../parts.ts';

const Choice = z.object({ sighting: z.string(), region: z.string() });

/** A CSA says which region takes the post they marked. */
export function chooseMarkedRegion(
  parts: ListenerParts,
): Middleware<SlackActionMiddlewareArgs<BlockAction<ButtonAction>>> {
  return async ({ ack, action, body, client }) => {
    await ack();
    const { data } = Choice.safeParse(jsonOf(action.value));
    if (data === undefined) return tell(parts, client, body, { text: tooOld });
    const outcome = await parts.lookout.chooseRegion({ ...data, by: body.user.id });
    const replaces = outcome.kind === 'recorded';
    await tell(parts, client, body, { text: sentenceOf(outcome) }, { replaces });
  };
}

const tooOld = 'This button is from an older version. Mark the post with the emoji once more.';

function sentenceOf(outcome: FiledOutcome): string {
  if (outcome.kind === 'refused') return outcome.why;
  const { request } = outcome;
  return `Thank you: ${referenceOf(request)} goes to ${mrkdwnLine(request.route.region, 75)}.`;
}
