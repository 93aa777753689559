import type { ViewResponseAction } from '@slack/bolt';
import { referenceOf } from '../../../domain/request.ts';
import type { SubmitOutcome } from '../../../intake/submission.ts';
import { alreadyRequested, saved } from '../../views/notices.ts';
import type { ListenerParts } from '../parts.ts';

/**
 * The request is safe, so the form closes. Of a post somebody else's form may have come first: then
 * nothing new was made, and the person should know. Where it was their own, an ack of ours was lost and
 * Slack or they sent the form once more.
 */
export function answerToRecorded(
  { log }: Pick<ListenerParts, 'log'>,
  { request, again }: Extract<SubmitOutcome, { readonly kind: 'recorded' }>,
  userId: string,
): ViewResponseAction {
  log.info({ requestId: request.id, again }, 'request recorded');
  if (!again || request.source.kind !== 'message') return { response_action: 'clear' };
  const { requester, filedBy = requester } = request;
  const reference = referenceOf(request);
  const view = filedBy === userId ? saved(reference) : alreadyRequested(reference, undefined);
  return { response_action: 'update', view };
}
