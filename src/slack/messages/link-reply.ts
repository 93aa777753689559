import type { Card } from '../../domain/card.ts';
import { mrkdwnLine } from '../../domain/text/slack-mrkdwn.ts';
import { issueLink } from './card.ts';

/** The one reply under the card that brings the link to the issue. */
export function linkReplyText({ progress, reference, region }: Card): string {
  const team = mrkdwnLine(region, 75);
  return progress.kind === 'opened'
    ? `${reference} is with the ${team} team: ${issueLink(progress)}`
    : `${team} has ${reference}; the link to the issue will follow.`;
}
