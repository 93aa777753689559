import { describe, expect, it } from '@jest/globals';
import { certain, detect, least } from '../../src/reading/detector.ts';
import { crossJudged } from './cross-judged.ts';
import { accuracyByTag, posts, quality } from './posts.ts';

describe('telling requests from other posts', () => {
  const unseen = crossJudged(posts);

  it('has at least 400 labelled posts, and many of each kind', () => {
    const kinds = Map.groupBy(posts, ({ kind }) => kind);

    expect(kinds.get('request')?.length).toBeGreaterThanOrEqual(400);
    expect(kinds.get('other')?.length).toBeGreaterThanOrEqual(400);
    expect(new Set(posts.map(({ text }) => text)).size).toBe(posts.length);
  });

  it('offers help at 97 % precision and 90 % recall to posts it has not learned from', () => {
    const { precision, recall } = quality(unseen);

    console.table(accuracyByTag(unseen));
    console.table(
      Object.fromEntries(
        [...Map.groupBy(unseen, ({ batch }) => batch)].map(([batch, own]) => [
          batch,
          { posts: own.length, ...quality(own) },
        ]),
      ),
    );
    process.stdout.write(
      `precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, ${unseen.length} posts\n`,
    );
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  it('is right about 99 of 100 requests it is certain of, and certain of two in three', () => {
    const judged = unseen.map((post) => ({
      ...post,
      found: post.score >= certain ? ('request' as const) : ('other' as const),
    }));
    const { precision, recall } = quality(judged);

    process.stdout.write(`certain: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}\n`);
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(2 / 3);
  });

  it('comes with weights that were learned from these posts', () => {
    const { precision, recall } = quality(
      posts.map((post) => {
        const { kind, score } = detect(post);
        return { ...post, found: kind, score };
      }),
    );

    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.99);
  });

  it('says what a request rests on', () => {
    const found = detect({ text: 'Need an SA for the Softcat demo on Friday' });

    expect(found).toEqual({ kind: 'request', score: expect.any(Number), because: expect.any(Array) });
    expect(found).toHaveProperty('because', expect.arrayContaining(['“SA”', '“demo”']));
    expect(found.score).toBeGreaterThanOrEqual(certain);
  });

  it.each([
    ['📣 Need an SA for the Softcat demo', 'suppressed'],
    [':mega: Need an SA for the Softcat demo', 'suppressed'],
    ['', 'empty'],
    ['> Need an SA for the Softcat demo', 'empty'],
    ['```Need an SA for the Softcat demo```', 'empty'],
    ['👍', 'empty'],
    ['Good morning', 'unlikely'],
    ['Thanks for the help with the partner demo!', 'unlikely'],
    ['Can someone share the slides of the partner workshop?', 'unlikely'],
    ['We do not need a demo', 'unlikely'],
    ['~Need an SA for the Softcat demo~ found one, thanks', 'unlikely'],
  ])('takes %j for no request', (text, why) => {
    const found = detect({ text });

    expect(found).toEqual({ kind: 'other', why, score: expect.any(Number) });
    expect(found.score).toBeLessThan(least);
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
    '~a',
    'a? ',
  ])('reads 40,000 characters of %j to the end', (unit) => {
    const text = unit.repeat(Math.ceil(40_000 / unit.length));

    expect(detect({ text }).kind).toMatch(/^(?:request|other)$/);
  });

  it('finds a request at the end of a long post', () => {
    const text = `${'The partner has told us about their plans. '.repeat(100)}\nCan a CSA join their workshop on Friday?`;

    expect(detect({ text }).kind).toBe('request');
  });
});
