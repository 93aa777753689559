import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { referenceOf, type PartnerRequest, type Posted } from '../../../domain/request.ts';
import { admit } from '../../../intake/admit.ts';
import { alreadyRequested, notice, refusal, unsure } from '../../views/notices.ts';
import { openView, type Opening } from '../answering/open-view.ts';
import { tryToHelp } from '../answering/try-to-help.ts';
import { updateView } from '../answering/update-view.ts';
import type { Start } from '../form/start-form.ts';
import type { ListenerParts } from '../parts.ts';

/**
 * Tells somebody privately which request a post has become. The view opens before anything else is asked
 * of Slack, as the trigger does not live long.
 */
export async function showRequest(
  parts: ListenerParts,
  { client, trigger, userId }: Pick<Start, 'client' | 'trigger' | 'userId'>,
  request: PartnerRequest,
): Promise<Opening> {
  const view = await openView(parts, client, trigger, oneMoment);
  if (view.kind !== 'open') return view.kind;
  await updateView(client, { view_id: view.id, view: await answerFor(parts, client, userId, request) });
  return 'open';
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
