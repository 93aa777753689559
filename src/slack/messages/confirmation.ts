import type { Card } from '../../domain/card.ts';
import { mrkdwnLine, mrkdwnLink } from '../../domain/text/slack-mrkdwn.ts';

/** What the requester is told privately. */
export function confirmationText({ reference, region, partner }: Card, cardLink: string): string {
  const what = `Your request ${reference} for ${mrkdwnLine(partner, 150)} is saved and goes to ${mrkdwnLine(region, 75)}.`;
  return `${what} ${mrkdwnLink(cardLink, 'Follow it here')}.`;
}
