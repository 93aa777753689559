import type { OpenedCard } from '../../domain/card.ts';
import { mrkdwnLine } from '../../domain/text/slack-mrkdwn.ts';
import { issueLink } from './card.ts';

/** The one reply under the card that brings the link to the issue. `isCardStale`: the card takes no edit. */
export function linkReplyText({ progress, reference, region }: OpenedCard, isCardStale = false): string {
  const where = `${reference} is with the ${mrkdwnLine(region, 75)} team: ${issueLink(progress)}`;
  return isCardStale ? `${where}\n${stale}` : where;
}

const stale = 'Slack does not let us edit the card above; the issue tells how it stands.';
