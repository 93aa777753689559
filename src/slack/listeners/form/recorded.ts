import type { ViewResponseAction } from '@slack/bolt';
import { referenceOf } from '../../../domain/request.ts';
import type { SubmitOutcome } from '../../../intake/submission.ts';
import { alreadyRequested, saved, savedBefore } from '../../views/notices.ts';
import type { ListenerParts } from '../parts.ts';

/**
 * The request is safe, so the form closes. Of a post somebody else's form may have come first: then
 * nothing new was made, and the person should know. Where it was their own, an ack of ours was lost and
 * Slack or they sent the form once more; what they changed in between is in no request.
 */
export function answerToRecorded(
  { log }: Pick<ListenerParts, 'log'>,
  { request, again, isChanged }: Extract<SubmitOutcome, { readonly kind: 'recorded' }>,
  userId: string,
): ViewResponseAction {
  log.info({ requestId: request.id, again }, 'request recorded');
  const { requester, filedBy = requester } = request;
  const reference = referenceOf(request);
  const isOwn = filedBy === userId;
  if (again && isOwn && isChanged === true)
    return { response_action: 'update', view: savedBefore(reference) };
  if (!again || request.source.kind !== 'message') return { response_action: 'clear' };
  return {
    response_action: 'update',
    view: isOwn ? saved(reference) : alreadyRequested(reference, undefined),
  };
}
