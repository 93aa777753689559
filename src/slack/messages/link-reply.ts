import type { Card } from '../../domain/card.ts';
import { mrkdwnLine } from '../../domain/text/slack-mrkdwn.ts';
import { issueLink } from './card.ts';

/** The one reply under the card that brings the link to the issue. `isCardStale`: the card takes no edit. */
export function linkReplyText({ progress, reference, region }: Card, isCardStale = false): string {
  const team = mrkdwnLine(region, 75);
  if (progress.kind !== 'opened') return `${team} has ${reference}; the link to the issue will follow.`;
  const where = `${reference} is with the ${team} team: ${issueLink(progress)}`;
  return isCardStale ? `${where}\n${stale}` : where;
}

const stale = 'Slack does not let us edit the card above; the issue tells how it stands.';
