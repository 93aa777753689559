import { describe, expect, it } from '@jest/globals';
import { checkMessageBlocks, textSize } from '../../../sandbox/slack/blocks/check.ts';
import type { Whisper } from '../../../src/domain/whisper.ts';
import type { RegionVerdict } from '../../../src/region/verdict.ts';
import { whisperMessage } from '../../../src/slack/messages/whisper.ts';
import { someCard } from '../../support/card.ts';
import { tinyCatalogue } from '../../support/catalogue.ts';

const emea: RegionVerdict = {
  kind: 'matched',
  region: 'EMEA',
  confidence: 0.9,
  reasons: [
    { region: 'EMEA', rule: 'served', because: 'customer in Munich (Germany)', words: 'Munich' },
    { region: 'AMER', rule: 'partner', because: 'partner Slalom', words: 'Slalom' },
  ],
  warnings: [],
};
const unknown: RegionVerdict = { kind: 'unknown', warnings: [] };
const regions = ['AMER', 'APAC', 'EMEA'];
const sighting = 'post:C0CSA/1700000000.000100';
const postLink = 'https://home.slack.example/archives/C0CSA/p1700000000000100';
const cardLink = postLink;

const whispers: readonly (readonly [string, Whisper])[] = [
  ['the offer to an author', { kind: 'offer', sighting, verdict: emea }],
  ['an offer that does not know the region', { kind: 'offer', sighting, verdict: unknown }],
  ['the offer to a CSA', { kind: 'offer-to-csa', sighting, author: 'U0BERLIN', postLink, verdict: emea }],
  ['the form, to whoever mentioned us', { kind: 'open-form', sighting }],
  ['the question for the region', { kind: 'ask-region', sighting, postLink, verdict: unknown, regions }],
  ['the confirmation', { kind: 'confirmation', card: someCard, cardLink, isElsewhere: false }],
  [
    'the confirmation of a card without a link',
    { kind: 'confirmation', card: someCard, cardLink: undefined, isElsewhere: false },
  ],
  ['a confirmation elsewhere', { kind: 'confirmation', card: someCard, cardLink, isElsewhere: true }],
  [
    'the confirmation of what somebody else filed',
    { kind: 'confirmation', card: { ...someCard, filedBy: 'U0LONDON' }, cardLink, isElsewhere: false },
  ],
  [
    'an answer',
    { kind: 'answer', answer: { kind: 'no-request', reference: 'CSA-4' }, catalogue: tinyCatalogue },
  ],
];

const long = '<&> *_~` '.repeat(1_200);
const longest: RegionVerdict = {
  kind: 'matched',
  region: long,
  confidence: 0.5,
  reasons: Array.from({ length: 40 }, () => ({ region: long, rule: 'served', because: long, words: long })),
  warnings: [long, long],
};
const many = Array.from({ length: 100 }, (_, at) => `${at} ${long}`.slice(0, 75));
const longLink = `https://home.slack.example/${'a'.repeat(2_900)}`;

describe('what one person is told', () => {
  it.each(whispers)('%s', (_, whisper) => {
    expect(whisperMessage(whisper)).toMatchSnapshot();
  });

  it.each<Whisper>([
    {
      kind: 'confirmation',
      card: { ...someCard, partner: long, customer: long, need: long, region: long },
      cardLink: longLink,
      isElsewhere: true,
      hints: [
        { kind: 'short-notice', region: long, atWork: new Date('2026-11-23T09:00:00Z') },
        { kind: 'no-crm-link' },
        { kind: 'no-date' },
        { kind: 'thin-need' },
      ],
      timeZone: 'America/Argentina/ComodRivadavia',
    },
    { kind: 'offer', sighting: long.slice(0, 500), verdict: longest },
    { kind: 'offer-to-csa', sighting, author: 'U'.padEnd(30, '0'), postLink: longLink, verdict: longest },
    { kind: 'ask-region', sighting, postLink: longLink, verdict: longest, regions: many },
    {
      kind: 'ask-region',
      sighting,
      postLink,
      verdict: { kind: 'ambiguous', regions: many, reasons: [], warnings: [] },
      regions: many,
    },
    {
      kind: 'confirmation',
      card: { ...someCard, partner: long, region: long, filedBy: long },
      cardLink: longLink,
      isElsewhere: true,
    },
  ])('keeps Slack’s limits with the longest inputs: $kind', (whisper) => {
    const { text, blocks = [] } = whisperMessage(whisper);

    expect(text.length).toBeLessThanOrEqual(4_000);
    expect(checkMessageBlocks(blocks)).toEqual([]);
    expect(textSize(blocks)).toBeLessThanOrEqual(13_200);
  });
});
