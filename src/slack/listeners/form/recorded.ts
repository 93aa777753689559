import type { ViewResponseAction } from '@slack/bolt';
import { referenceOf, type Source } from '../../../domain/request.ts';
import type { SubmitOutcome } from '../../../intake/submission.ts';
import { moreToAdd } from '../../views/addition.ts';
import { alreadyRequested, saved } from '../../views/notices.ts';
import type { ListenerParts } from '../parts.ts';

/**
 * The request is safe, so the form closes. Where there was one before, an ack of ours was lost and the form
 * was sent once more, or the post became a request by another door while the form was open: nothing new was
 * made then, and what the form says beyond it can be added with one press.
 */
export function answerToRecorded(
  { log, catalogue }: Pick<ListenerParts, 'log' | 'catalogue'>,
  { request, again, differing }: Extract<SubmitOutcome, { readonly kind: 'recorded' }>,
  { userId, source }: { readonly userId: string; readonly source: Source },
): ViewResponseAction {
  log.info({ requestId: request.id, again }, 'request recorded');
  if (differing !== undefined)
    return { response_action: 'update', view: moreToAdd(request, { text: differing, source }, catalogue) };
  if (!again || request.source.kind !== 'message') return { response_action: 'clear' };
  const { requester, filedBy = requester } = request;
  const reference = referenceOf(request);
  return {
    response_action: 'update',
    view: filedBy === userId ? saved(reference) : alreadyRequested(reference, undefined),
  };
}
