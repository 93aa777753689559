import { describe, expect, it } from '@jest/globals';
import { learn } from '../../../scripts/reading/learn.ts';
import { lessonOf } from '../../../scripts/reading/lessons.ts';
import { signsOf } from '../../../src/reading/evidence/signs.ts';
import { weigh } from '../../../src/reading/evidence/weights.ts';

describe('weighing signs', () => {
  const weights = { bias: -1, of: new Map([['word need', 2]]) };

  it('adds the weights of known signs to the bias', () => {
    expect(weigh(new Map([['word need', 'Need']]), weights)).toEqual({
      sum: 1,
      evidence: [{ words: 'Need', adds: 2 }],
    });
  });

  it('says no more than the bias about unknown signs', () => {
    expect(weigh(new Map([['word xyzzy', 'Xyzzy']]), weights)).toEqual({ sum: -1, evidence: [] });
  });
});

describe('learning weights', () => {
  const lessons = ['need an SA', 'need a demo', 'thanks for the SA', 'thanks for a demo'].map((text) =>
    lessonOf({ text, kind: text.startsWith('need') ? 'request' : 'other', tag: 'made up' }),
  );

  it('finds out what tells requests from other posts', () => {
    const { of } = learn(lessons);

    expect(of.get('word need')).toBeGreaterThan(0);
    expect(of.get('word thanks')).toBeLessThan(0);
    expect(weigh(signsOf('need a hand'), learn(lessons)).sum).toBeGreaterThan(0);
  });

  it('learns the same from the same lessons', () => {
    expect([...learn(lessons).of]).toEqual([...learn(lessons).of]);
  });

  it('learns nothing from a suppressed post', () => {
    expect(lessonOf({ text: '📣 need an SA', kind: 'other', tag: 'suppressed' }).signs.size).toBe(0);
  });
});
