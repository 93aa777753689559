import type { ViewResponseAction } from '@slack/bolt';
import { referenceOf } from '../../domain/request.ts';
import type { SubmitOutcome } from '../../intake/intake.ts';
import { alreadyRequested } from '../views/notices.ts';
import type { ListenerParts } from './parts.ts';

/**
 * The request is safe, so the form closes. Of a post somebody else's form may have come first: then
 * nothing new was made, and the person should know.
 */
export function answerToRecorded(
  { log }: Pick<ListenerParts, 'log'>,
  { request, again }: Extract<SubmitOutcome, { readonly kind: 'recorded' }>,
): ViewResponseAction {
  log.info({ requestId: request.id, again }, 'request recorded');
  return again && request.source.kind === 'message'
    ? { response_action: 'update', view: alreadyRequested(referenceOf(request), undefined) }
    : { response_action: 'clear' };
}
