import type { SectionBlock } from '@slack/types';
import type { Catalogue } from '../../domain/catalogue.ts';
import { cardOf, type Card } from '../../domain/card.ts';
import type { PartnerRequest } from '../../domain/request.ts';
import { mrkdwnLine } from '../../domain/text/slack-mrkdwn.ts';
import { issueLink } from './card.ts';
import { section } from '../blocks/section.ts';

/** A request in two lines, for lists. At most about 1,500 characters. */
export function requestSummary(request: PartnerRequest, catalogue: Catalogue): SectionBlock {
  const card = cardOf(request, catalogue);
  const what = [`*${card.reference}*`, mrkdwnLine(card.partner, 150), mrkdwnLine(card.customer, 150)];
  const how = [
    whereItIs(card),
    mrkdwnLine(card.region, 75),
    mrkdwnLine(card.activity, 150),
    askedOn(request),
  ];
  return section(`${what.join(' · ')}\n${how.join(' · ')}`);
}

function whereItIs({ progress }: Card): string {
  switch (progress.kind) {
    case 'saved':
    case 'opening':
      return 'saved, the issue will follow';
    case 'opened':
      return progress.movedOn === true ? `moved on from ${issueLink(progress)}` : issueLink(progress);
    case 'gone':
      return 'its issue was deleted in GitLab';
    case 'parked':
      return `saved, but GitLab did not take it (reference ${mrkdwnLine(progress.reference, 60)})`;
  }
}

/**
 * Slack shows the day where its reader is.
 * https://docs.slack.dev/messaging/formatting-message-text#date-formatting
 */
function askedOn({ createdAt }: PartnerRequest): string {
  const seconds = Math.floor(createdAt.getTime() / 1000);
  return `asked <!date^${seconds}^{date_short_pretty}|${createdAt.toISOString().slice(0, 10)}>`;
}
