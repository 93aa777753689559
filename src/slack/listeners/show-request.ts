import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { referenceOf, type PartnerRequest, type Posted } from '../../domain/request.ts';
import { admit } from '../../intake/admission.ts';
import { alreadyRequested, notice, refusal, unsure } from '../views/notices.ts';
import type { ListenerParts } from './parts.ts';
import type { Start } from './start-form.ts';
import { tryToHelp } from './try-to-help.ts';
import { updateView } from './update-view.ts';

/**
 * Tells somebody privately which request a post has become. The view opens before anything else is asked
 * of Slack, as the trigger does not live long. Answers whether it opened.
 */
export async function showRequest(
  parts: ListenerParts,
  { client, trigger, userId }: Pick<Start, 'client' | 'trigger' | 'userId'>,
  request: PartnerRequest,
): Promise<boolean> {
  const id = await open(parts, client, trigger);
  if (id === undefined) return false;
  await updateView(client, { view_id: id, view: await answerFor(parts, client, userId, request) });
  return true;
}

async function open(parts: ListenerParts, client: WebClient, trigger: string): Promise<string | undefined> {
  try {
    const opened = await client.views.open({ trigger_id: trigger, view: oneMoment });
    return opened.view?.id;
  } catch (error) {
    parts.log.warn({ err: error }, 'the notice did not open');
    return undefined;
  }
}

/** Says nothing yet: nobody knows who asks. */
const oneMoment = notice('One moment', 'We are looking at what became of this post.');

async function answerFor(
  parts: ListenerParts,
  client: WebClient,
  userId: string,
  request: PartnerRequest,
): Promise<ModalView> {
  const [admission, link] = await Promise.all([
    admit(userId, parts.person),
    tryToHelp(parts, linkTo(client, request.posts.card), undefined),
  ]);
  switch (admission.kind) {
    case 'welcome':
      return alreadyRequested(referenceOf(request), link);
    case 'refused':
      return refusal(admission.why);
    case 'unsure':
      return refusal(unsure);
  }
}

async function linkTo(client: WebClient, card: Posted | undefined): Promise<string | undefined> {
  if (card === undefined) return undefined;
  const answer = await client.chat.getPermalink({ channel: card.channel, message_ts: card.ts });
  return answer.permalink;
}
