import { describe, expect, it } from '@jest/globals';
import { saidOf, type Sighting } from '../../src/domain/sighting.ts';

const root = { channel: 'C1', ts: '1793707200.000000', author: 'U1', text: 'Eficode needs a demo' };
const mention: Sighting = {
  key: 'post:C1/1795521600.000000',
  door: 'mention',
  by: 'U2',
  at: { channel: 'C1', ts: root.ts },
  post: root,
  words: 'we need it in two weeks',
  asked: [],
  seenAt: new Date('2026-11-24T12:00:00Z'),
};

describe('what was said', () => {
  it('in a mention is said by who mentions us, when they do; then comes the post it is about', () => {
    expect(saidOf(mention)).toEqual([
      { text: 'we need it in two weeks', by: 'U2', at: mention.seenAt },
      { text: root.text, by: 'U1', at: new Date('2026-11-03T12:00:00Z') },
    ]);
  });

  it('is the post where nothing was said to us, and nothing where that is unknown', () => {
    const { post: _unread, ...unread } = mention;

    expect(saidOf({ ...mention, words: '' })).toHaveLength(1);
    expect(saidOf({ ...unread, words: '' })).toEqual([]);
  });

  it('is said once where the mention is the post', () => {
    expect(saidOf({ ...mention, words: root.text })).toHaveLength(1);
  });
});
