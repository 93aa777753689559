import type { Middleware, SlackViewMiddlewareArgs, ViewResponseAction, ViewSubmitAction } from '@slack/bolt';
import type { Form, Problems } from '../../../domain/form.ts';
import { keyOfPost } from '../../../domain/post.ts';
import type { SubmitOutcome } from '../../../intake/submission.ts';
import { readFormMetadata, type FormMetadata } from '../../metadata.ts';
import { expired, refusal } from '../../views/notices.ts';
import { parseForm } from '../../views/parse-form.ts';
import { errorsAt } from '../../views/problems.ts';
import { regionStep } from '../../views/region-step.ts';
import { tryToHelp } from '../answering/try-to-help.ts';
import type { ListenerParts } from '../parts.ts';
import { forgetForm } from './forget-form.ts';
import { formAnew } from './form-anew.ts';
import { answerToRecorded } from './recorded.ts';
import type { Turns } from './turns.ts';

type Submitted = {
  readonly userId: string;
  readonly form: Form;
  readonly metadata: FormMetadata;
  /** The blocks the person has in front of them. */
  readonly blockIds: readonly string[];
};

/**
 * The form is sent. The ack is the receipt and waits for nothing but the request being written down;
 * the same form sent twice is the same request.
 */
export function submitForm(
  parts: ListenerParts,
  turns: Turns,
): Middleware<SlackViewMiddlewareArgs<ViewSubmitAction>> {
  return async ({ ack, body, view }) => {
    const form = parseForm(view.state?.values);
    const metadata = readFormMetadata(view.private_metadata);
    if (metadata === undefined) {
      return ack(update(formAnew(parts, form, { v: 1, source: { kind: 'global' } }, { notice: renewed })));
    }
    const userId = body.user.id;
    const outcome = await parts.intake.submit({
      key: keyOf(metadata, view.root_view_id ?? view.id),
      requester: userId,
      source: metadata.source,
      form,
      ...(metadata.timeZone !== undefined && { timeZone: metadata.timeZone }),
    });
    const answer = answerTo(parts, outcome, { userId, form, metadata, blockIds: blockIdsOf(view.blocks) });
    const whose = { person: userId, source: metadata.source };
    if (outcome.kind === 'rejected' || outcome.kind === 'ask-region') {
      await ack(answer);
      return tryToHelp(parts, parts.keptForms.keep(whose, { view: view.id }, form), undefined);
    }
    if (outcome.kind !== 'recorded') return ack(answer);
    if (answer.response_action === 'clear') {
      await ack(answer);
      return forgetForm(parts, whose, view.id);
    }
    // The answer takes the form's place: a change that is still worked on must not show the form over it.
    const moment = { view: view.id, isShown: true };
    if (outcome.differing === undefined) await forgetForm(parts, whose, view.id);
    else await tryToHelp(parts, parts.keptForms.keep(whose, moment, form), undefined);
    await turns.over(view.id);
    return ack(answer);
  };
}

/** One post is one request, whoever opens forms for it; any other form is one by itself. */
function keyOf({ source }: FormMetadata, rootViewId: string): string {
  return source.kind === 'message' ? keyOfPost(source) : `view:${rootViewId}`;
}

const renewed =
  'We were updated while you had this form open. Nothing was sent yet: look it over and submit it again.';
const completed = 'This needs a few more answers. What you typed is still here.';

function answerTo(parts: ListenerParts, outcome: SubmitOutcome, submitted: Submitted): ViewResponseAction {
  switch (outcome.kind) {
    case 'recorded':
      return answerToRecorded(parts, outcome, {
        userId: submitted.userId,
        source: submitted.metadata.source,
      });
    case 'rejected':
      return problemsShown(parts, outcome.problems, submitted);
    case 'ask-region':
      return { response_action: 'push', view: regionStep(outcome.draft, outcome.verdict, parts.catalogue) };
    case 'expired':
      return update(expired());
    case 'refused':
      return update(refusal(outcome.why));
  }
}

/** Slack takes errors only for blocks on the screen. Where one is missing, the whole form is shown. */
function problemsShown(parts: ListenerParts, problems: Problems, submitted: Submitted): ViewResponseAction {
  const { form, metadata, blockIds } = submitted;
  const errors = errorsAt(blockIds, problems);
  return errors === undefined
    ? update(formAnew(parts, form, metadata, { notice: completed }))
    : { response_action: 'errors', errors };
}

function update(view: ReturnType<typeof formAnew>): ViewResponseAction {
  return { response_action: 'update', view };
}

function blockIdsOf(blocks: readonly { readonly block_id?: string }[] | undefined): readonly string[] {
  return (blocks ?? []).flatMap(({ block_id: id }) => (id === undefined ? [] : [id]));
}
