import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/reading/detector.ts';
import { accuracyByTag, posts, quality } from './posts.ts';

describe('telling requests from other posts', () => {
  const judged = posts.map((post) => ({ ...post, found: detect(post).kind }));

  it('has at least 400 labelled posts, and many of each kind', () => {
    const kinds = Map.groupBy(posts, ({ kind }) => kind);

    expect(posts.length).toBeGreaterThanOrEqual(400);
    expect(kinds.get('request')?.length).toBeGreaterThanOrEqual(200);
    expect(kinds.get('other')?.length).toBeGreaterThanOrEqual(200);
  });

  it('offers help at 97 % precision and 90 % recall', () => {
    const { precision, recall } = quality(judged);

    console.table(accuracyByTag(judged));
    console.log(`precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, ${judged.length} posts`);
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  it.each(accuracyByTag(judged).map(({ tag, accuracy }) => [tag, accuracy] as const))(
    'knows most posts of the kind “%s”',
    (_, accuracy) => {
      expect(accuracy).toBeGreaterThanOrEqual(0.8);
    },
  );

  it('says what a request rests on', () => {
    expect(detect({ text: 'Need an SA for the Softcat demo on Friday' })).toEqual({
      kind: 'request',
      score: 6,
      because: [
        'asks: “need an sa”',
        'about work: “demo”',
        'about somebody technical: “sa”',
        'when: “on friday”',
      ],
    });
  });

  it.each([
    ['📣 Need an SA for the Softcat demo', 'suppressed'],
    [':mega: Need an SA for the Softcat demo', 'suppressed'],
    ['', 'empty'],
    ['> Need an SA for the Softcat demo', 'empty'],
    ['```Need an SA for the Softcat demo```', 'empty'],
    ['Thanks for the help with the partner demo!', 'thanks'],
    ['I can take this', 'answer'],
    ['Who covers the Nordics?', 'coverage'],
    ['How do I log a partner request?', 'question'],
    ['Is the bot down?', 'question-about-bot'],
    ['Can someone share the slides of the partner workshop?', 'errand'],
    ['We do not need a demo', 'negated'],
    ['If your partner needs a lab, ping me', 'offer'],
    ['Never mind, found someone for the demo', 'withdrawn'],
    ['Congrats to the whole team!', 'celebration'],
    ['I am out of office until Monday', 'absence'],
    ['We are hiring an architect', 'job'],
    ['Good morning', 'chatter'],
  ])('takes %j for no request', (text, why) => {
    expect(detect({ text })).toEqual({ kind: 'other', why });
  });

  it('takes a mere wish for a request only while nobody has replied', () => {
    const text = 'Softcat wants a workshop on compliance';

    expect(detect({ text }).kind).toBe('request');
    expect(detect({ text, hasThread: true }).kind).toBe('other');
  });

  it('answers the same every time', () => {
    const again = posts.map((post) => detect(post).kind);

    expect(again).toEqual(judged.map(({ found }) => found));
  });

  it.each([
    'need ',
    'is anyone a ',
    'お願い',
    'A’',
    '. ',
    'looking for a b c ',
    '`',
    '>\n',
    'ß',
    'customer: A',
    '🦊 ',
  ])('reads 40,000 characters of %j to the end', (unit) => {
    const text = unit.repeat(Math.ceil(40_000 / unit.length));

    expect(detect({ text }).kind).toMatch(/^(?:request|other)$/);
  });

  it('finds a request at the end of a long post', () => {
    const text = `${'The partner has told us about their plans. '.repeat(100)}\nCan a CSA join their workshop on Friday?`;

    expect(detect({ text }).kind).toBe('request');
  });
});
