import { isRefusal, needsPerson, unlessRefused, type Failure } from '../domain/failure.ts';
import { referenceOf, type PartnerRequest } from '../domain/request.ts';
import { channelNamed, mrkdwnLine, mrkdwnLink } from '../domain/text/slack-mrkdwn.ts';
import { placeOf, sharedCode } from './place.ts';
import type { TaskParts } from './tasks.ts';

/**
 * Tells the requester that their request is safe although its card cannot be posted before a person has
 * acted: once, with the link to the issue; and once before that, if the issue is not opened soon either.
 * `error` is what Slack said of the card. After a crash it may come twice.
 */
export async function tellOfLateCard(
  parts: TaskParts,
  request: PartnerRequest,
  error: unknown,
): Promise<void> {
  const { store, messenger } = parts;
  const late = wordDue(request);
  if (late === undefined || !needsPerson(error)) return;
  const { channel } = await placeOf(parts, request);
  const text = sentenceOf(request, channel, error);
  await unlessRefused(messenger.whisper(request.requester, undefined, { kind: 'sentence', text }));
  await store.change(request.id, { posts: { late } });
}

/** Of a request that is just saved the issue is about to be opened, and then this is asked once more. */
function wordDue({ progress, posts }: PartnerRequest): PartnerRequest['posts']['late'] {
  if (posts.card !== undefined) return undefined;
  switch (progress.kind) {
    case 'opening':
    case 'parked':
      return posts.late === undefined ? 'without-link' : undefined;
    case 'opened':
      return posts.late === 'with-link' ? undefined : 'with-link';
    case 'saved':
    case 'gone':
      return undefined;
  }
}

function sentenceOf(request: PartnerRequest, channel: string, error: Failure): string {
  const { progress, route } = request;
  const saved = `Your request ${referenceOf(request)} is saved and goes to ${mrkdwnLine(route.region, 75)}.`;
  const issue =
    progress.kind === 'opened'
      ? `${mrkdwnLink(progress.issue.url, 'Its issue')} is open.`
      : 'The link to its issue follows here.';
  if (error.code === sharedCode) return `${saved} ${issue} ${ofOthers(channel)}`;
  const mend = isRefusal(error)
    ? `Slack refused it. Whoever runs this app finds out why by ${referenceOf(request)}, and can have it posted again.`
    : `Whoever runs this app can mend that, perhaps by inviting it there, and then the card follows.`;
  return `${saved} ${issue} We could not post its card in ${channelNamed(channel)} yet. ${mend}`;
}

function ofOthers(channel: string): string {
  return (
    `Its card waits: people of other companies read in ${channelNamed(channel)}. Whoever runs this app can choose ` +
    `another channel for cards.`
  );
}
