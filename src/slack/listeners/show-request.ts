import type { WebClient } from '@slack/web-api';
import { referenceOf, type PartnerRequest, type Posted } from '../../domain/request.ts';
import { admit } from '../../intake/admission.ts';
import { alreadyRequested, refusal, unsure } from '../views/notices.ts';
import type { ListenerParts } from './parts.ts';
import type { Start } from './start-form.ts';
import { tryToHelp } from './try-to-help.ts';

/** Tells somebody privately which request a post has become. Answers whether the view opened. */
export async function showRequest(
  parts: ListenerParts,
  { client, trigger, userId }: Pick<Start, 'client' | 'trigger' | 'userId'>,
  request: PartnerRequest,
): Promise<boolean> {
  const [admission, link] = await Promise.all([
    admit(userId, parts.person),
    tryToHelp(parts, linkTo(client, request.posts.card), undefined),
  ]);
  const why = admission.kind === 'refused' ? admission.why : unsure;
  const view = admission.kind === 'welcome' ? alreadyRequested(referenceOf(request), link) : refusal(why);
  try {
    await client.views.open({ trigger_id: trigger, view });
    return true;
  } catch (error) {
    parts.log.warn({ err: error }, 'the notice did not open');
    return false;
  }
}

async function linkTo(client: WebClient, card: Posted | undefined): Promise<string | undefined> {
  if (card === undefined) return undefined;
  const answer = await client.chat.getPermalink({ channel: card.channel, message_ts: card.ts });
  return answer.permalink;
}
