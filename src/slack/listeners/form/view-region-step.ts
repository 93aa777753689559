import type { Middleware, SlackViewMiddlewareArgs, ViewResponseAction, ViewSubmitAction } from '@slack/bolt';
import type { SubmitOutcome } from '../../../intake/submission.ts';
import { readRegionStepMetadata } from '../../metadata.ts';
import { expired, outdated, refusal } from '../../views/notices.ts';
import { parseForm } from '../../views/parse-form.ts';
import { regionStep } from '../../views/region-step.ts';
import type { ListenerParts } from '../parts.ts';
import { forgetForm } from './forget-form.ts';
import { answerToRecorded } from './recorded.ts';

/** The second step is sent: a person has chosen the region. */
export function submitRegion(parts: ListenerParts): Middleware<SlackViewMiddlewareArgs<ViewSubmitAction>> {
  return async ({ ack, body, view }) => {
    const metadata = readRegionStepMetadata(view.private_metadata);
    if (metadata === undefined) return ack({ response_action: 'update', view: outdated() });
    const { region } = parseForm(view.state?.values);
    if (region === undefined) return ack(errorAtRegion('Choose a region.'));
    const outcome = await parts.intake.chooseRegion({
      draft: metadata.draft,
      requester: body.user.id,
      region,
    });
    await ack(answerTo(parts, outcome, body.user.id));
    if (outcome.kind !== 'recorded' || outcome.differing !== undefined) return;
    const whose = { person: body.user.id, source: outcome.request.source };
    await forgetForm(parts, whose, view.root_view_id ?? view.id);
  };
}

function answerTo(parts: ListenerParts, outcome: SubmitOutcome, userId: string): ViewResponseAction {
  switch (outcome.kind) {
    case 'recorded':
      return answerToRecorded(parts, outcome, { userId, source: outcome.request.source });
    case 'rejected':
      // The fields are one view below, which an answer to this one cannot reach.
      return errorAtRegion(`${Object.values(outcome.problems).join(' ')} Go back to change it.`);
    case 'ask-region':
      return { response_action: 'update', view: regionStep(outcome.draft, outcome.verdict, parts.catalogue) };
    case 'expired':
      return { response_action: 'update', view: expired() };
    case 'refused':
      return { response_action: 'update', view: refusal(outcome.why) };
  }
}

function errorAtRegion(sentence: string): ViewResponseAction {
  return { response_action: 'errors', errors: { region: sentence } };
}
