import { describe, expect, it } from '@jest/globals';
import { livePings, type SimMessage } from '../../../sandbox/slack/slack.ts';
import { checkMessageBlocks, textSize } from '../../../sandbox/slack/blocks/check.ts';
import type { Answer } from '../../../src/domain/answer.ts';
import type { PartnerRequest } from '../../../src/domain/request.ts';
import { answerMessage } from '../../../src/slack/messages/answer.ts';
import { tinyCatalogue } from '../../support/catalogue.ts';
import { newRequest } from '../../support/request.ts';

const issue = {
  id: 9,
  iid: 3,
  projectId: 7,
  project: 'csa/emea',
  url: 'https://gitlab.example/csa/emea/-/issues/3',
};
const munich = {
  kind: 'matched',
  region: 'EMEA',
  subRegion: 'DACH',
  confidence: 0.923,
  reasons: [
    { region: 'EMEA', rule: 'served', because: 'customer in Munich (Germany)', words: 'Munich' },
    { region: 'APAC', rule: 'partner', because: 'partner in Singapore', words: 'Singapore' },
    { region: 'AMER', rule: 'time-zone', because: 'requester’s time zone is America/Chicago', words: 'x' },
  ],
  warnings: ['Check the embargo list.'],
} as const;

const long = '😀&<!channel>*'.repeat(3000);

describe('answers', () => {
  it.each<[string, Answer]>([
    [
      'their requests',
      { kind: 'mine', requests: { waiting: [request(3)], open: [request(2), request(1)], closed: [] } },
    ],
    ['no requests', { kind: 'mine', requests: { waiting: [], open: [], closed: [] } }],
    ['a request', { kind: 'request', request: { ...request(1), filedBy: 'U2', phase: 'closed' } }],
    ['no request', { kind: 'no-request', reference: 'CSA-9*9*' }],
    ['no reference', { kind: 'no-request', reference: '' }],
    ['a region', { kind: 'explained', text: 'Demo in <!channel> Munich', verdict: munich }],
    [
      'two regions',
      { kind: 'explained', text: 'x', verdict: { ...munich, kind: 'ambiguous', regions: ['AMER', 'EMEA'] } },
    ],
    ['no region', { kind: 'explained', text: 'x', verdict: { kind: 'unknown', warnings: [] } }],
    ['nothing to explain', { kind: 'explained', text: '', verdict: { kind: 'unknown', warnings: [] } }],
    ['a refusal', { kind: 'refused', why: 'Guests cannot.' }],
  ])('with %s', (_, answer) => {
    expect(answerMessage(answer, tinyCatalogue)).toMatchSnapshot();
  });

  it.each<[string, Answer]>([
    ['their requests', { kind: 'mine', requests: { waiting: wordy(), open: wordy(), closed: wordy() } }],
    ['a request', { kind: 'request', request: wordy()[0] ?? request(1) }],
    ['no request', { kind: 'no-request', reference: long }],
    ['a region', { kind: 'explained', text: long, verdict: wordyVerdict() }],
  ])('keep to Slack’s limits and ping nobody with the longest texts: %s', (_, answer) => {
    const { text, blocks } = answerMessage(answer, tinyCatalogue);

    expect(checkMessageBlocks(blocks)).toEqual([]);
    expect(textSize(blocks)).toBeLessThan(13_200);
    expect(text.length).toBeLessThan(4_000);
    const pings = livePings({ text, blocks: blocks as SimMessage['blocks'] & object });
    // Privately shown, so our own links to people notify nobody.
    expect(pings.filter((ping) => !/^<(?:!date\^|@U[12]>)/.test(ping))).toEqual([]);
  });
});

function request(number: number): PartnerRequest {
  return {
    ...newRequest({ id: '0196a0b0-0000-7000-8000-000000000001', key: 'k' }),
    number,
    progress: { kind: 'opened', issue },
    phase: 'open',
    posts: {},
    doubts: {},
  };
}

function wordy(): PartnerRequest[] {
  const one = request(1);
  const answers = {
    ...one.answers,
    partner: long,
    customer: long,
    activity: long,
    need: long,
    newPartner: true,
  };
  const progress = { kind: 'parked', reason: long, reference: long } as const;
  const route = { region: long, verdict: { ...wordyVerdict(), region: long } };
  return Array.from({ length: 5 }, () => ({ ...one, answers, route, progress, filedBy: 'U2' }));
}

function wordyVerdict() {
  const reason = { region: long, rule: 'time-zone', because: long, words: long } as const;
  return {
    ...munich,
    region: long,
    subRegion: long,
    reasons: Array.from({ length: 40 }, () => reason),
    warnings: Array.from({ length: 9 }, () => long),
  };
}
