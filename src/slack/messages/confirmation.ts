import type { Card } from '../../domain/card.ts';
import { mentionOf, mrkdwnLine, mrkdwnLink } from '../../domain/text/slack-mrkdwn.ts';

/**
 * What the requester, and whoever filed it for them, is told privately. `isElsewhere`: the card is not in the
 * thread they asked in.
 */
export function confirmationText(
  { reference, region, partner, requester, filedBy }: Card,
  cardLink: string | undefined,
  isElsewhere: boolean,
): string {
  const about = ` for ${mrkdwnLine(partner, 150)}`;
  const which =
    filedBy === undefined
      ? `Your request ${reference}${about}`
      : `The request ${reference}${about}, filed by ${mentionOf(filedBy)} for ${mentionOf(requester)},`;
  const what = `${which} is saved and goes to ${mrkdwnLine(region, 75)}.`;
  const follow = cardLink === undefined ? [] : [`${mrkdwnLink(cardLink, 'Follow it here')}.`];
  return [what, ...(isElsewhere ? [whyElsewhere] : []), ...follow].join(' ');
}

const whyElsewhere =
  'We said nothing where you asked, because we cannot write there or people from outside read it.';
