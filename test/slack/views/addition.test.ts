import { describe, expect, it } from '@jest/globals';
import { checkView } from '../../../sandbox/slack/blocks/check-view.ts';
import { additionText } from '../../../src/slack/messages/addition.ts';
import { additionView, moreToAdd } from '../../../src/slack/views/addition.ts';
import { issueFacts, ownCatalogue } from '../../domain/a-request.ts';

const catalogue = ownCatalogue();
const long = '<&> *_~` '.repeat(1_200).slice(0, 3_000);

describe('adding to a request', () => {
  it('is taken by Slack with the longest answers and the longest text', () => {
    const { request } = issueFacts(catalogue, { partner: long, customer: long, need: long });

    const known = { ...request, number: 2_147_483_647 };
    const typed = { text: long.repeat(2), source: { kind: 'global' } } as const;

    expect(checkView({ ...additionView(known, typed, catalogue) }, ['modal'])).toEqual([]);
    expect(checkView({ ...moreToAdd(known, typed, catalogue) }, ['modal'])).toEqual([]);
  });

  it('is replied with within what a message may hold', () => {
    const text = additionText('*Ada*', long);

    expect(text.length).toBeLessThanOrEqual(4_000);
    expect(text).not.toMatch(/<[!@#]/);
  });
});
