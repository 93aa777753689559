import { describe, expect, it } from '@jest/globals';
import { checkMessageBlocks, textSize } from '../../../sandbox/slack/blocks/check.ts';
import type { Card } from '../../../src/domain/card.ts';
import { cardMessage } from '../../../src/slack/messages/card.ts';
import { confirmationText } from '../../../src/slack/messages/confirmation.ts';
import { helpText } from '../../../src/slack/messages/help.ts';
import { linkReplyText } from '../../../src/slack/messages/link-reply.ts';
import { someCard } from '../../support/card.ts';
import { tinyCatalogue } from '../../support/catalogue.ts';

const issue = {
  id: 900,
  iid: 12,
  projectId: 3,
  project: 'partners/emea/emea-internal',
  url: 'https://gitlab.example/partners/emea/emea-internal/-/issues/12',
};

const card = someCard;

const hostile = '<!channel> <@U0BERLIN> <!subteam^S1> <https://evil.example|ok> *a* `b` & @here\n'.repeat(60);
const hostileCard: Card = {
  ...card,
  partner: hostile,
  customer: hostile,
  activity: hostile,
  theme: hostile,
  need: hostile,
  urgency: hostile,
  neededBy: hostile,
  region: hostile,
  because: [hostile, hostile, hostile, hostile],
  warnings: [hostile, hostile, hostile, hostile],
  progress: { kind: 'parked', reason: hostile, reference: hostile },
};

describe('cardMessage', () => {
  it.each<[string, Card]>([
    ['saved', card],
    ['opened', { ...card, progress: { kind: 'opened', issue } }],
    [
      'parked',
      { ...card, progress: { kind: 'parked', reason: 'the token may not open issues', reference: 'K7Q2' } },
    ],
    ['opened for everybody to see', { ...card, progress: { kind: 'opened', issue, exposed: true } }],
    ['moved on', { ...card, phase: 'closed', progress: { kind: 'opened', issue, movedOn: true } }],
    ['without its issue', { ...card, phase: 'closed', progress: { kind: 'gone', issue } }],
    ['full of warnings and without a date', withoutDate({ ...card, warnings: ['Embargo: check first.'] })],
  ])('shows a request that is %s', (_, shown) => {
    expect(cardMessage(shown, 'Ada Berger')).toMatchSnapshot();
  });

  it('stays within what Slack takes with the longest hostile texts', () => {
    const message = cardMessage(hostileCard, 'Ada Berger');

    expect(checkMessageBlocks(message.blocks)).toEqual([]);
    expect(textSize(message.blocks)).toBeLessThan(13_000);
    expect(message.text.length).toBeLessThan(4_000);
  });

  it('turns nothing anybody typed into a control sequence', () => {
    const said = [
      JSON.stringify(cardMessage(hostileCard, 'Ada')),
      linkReplyText({ ...hostileCard, progress: { kind: 'opened', issue } }),
      confirmationText(hostileCard, 'https://home.slack.example/p1', false),
    ]
      .join('')
      .replaceAll(/<https:\/\/(?:home|gitlab)[^>]*>/g, '');

    expect(said).not.toMatch(/<[!@#h]/);
  });
});

describe('the other messages', () => {
  it('bring the link to the issue', () => {
    expect(linkReplyText({ ...card, progress: { kind: 'opened', issue } })).toMatchSnapshot();
  });

  it('tell the requester where to look', () => {
    expect(confirmationText(card, 'https://home.slack.example/archives/C1/p1', false)).toMatchSnapshot();
  });

  it('explain the command', () => {
    expect(helpText(tinyCatalogue)).toMatchSnapshot();
  });
});

function withoutDate({ neededBy: _day, ...rest }: Card): Card {
  return rest;
}
