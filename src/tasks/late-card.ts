import { referenceOf, type PartnerRequest } from '../domain/request.ts';
import { mrkdwnLink } from '../domain/text/slack-mrkdwn.ts';
import type { TaskParts } from './tasks.ts';
import { isRefusal, unlessRefused } from './unless-refused.ts';

/** So long a card may take without anybody wondering. */
const lateMs = 15_000;

/**
 * Tells the requester once that their request is safe although its card cannot be posted: the bot may not be in
 * the channel, and whoever can mend that has to hear of it from somebody. `error` is what Slack said.
 */
export async function tellOfLateCard(
  { store, messenger, now }: TaskParts,
  request: PartnerRequest,
  error: unknown,
): Promise<void> {
  const { id, requester, posts, createdAt } = request;
  const isLate = isRefusal(error) || now().getTime() - createdAt.getTime() >= lateMs;
  if (!isLate || posts.late === true || posts.card !== undefined) return;
  await unlessRefused(
    messenger.whisper(requester, undefined, { kind: 'sentence', text: sentenceOf(request) }),
  );
  await store.change(id, { posts: { late: true } });
}

function sentenceOf({ number, progress }: PartnerRequest): string {
  const issue = progress.kind === 'opened' ? `; its ${mrkdwnLink(progress.issue.url, 'issue')} is open` : '';
  return (
    `${referenceOf({ number })} is saved${issue}. Its card could not be posted in the channel yet, which whoever runs ` +
    `this app can mend: perhaps the bot has to be invited there. The card comes as soon as it can.`
  );
}
