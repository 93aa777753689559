import { describe, expect, it } from '@jest/globals';
import { nameTableOf } from '../../../src/region/knowledge/name-table.ts';
import { segment } from '../../../src/region/reading/segments.ts';
import { tokenize, typedWords } from '../../../src/region/text/tokens.ts';

const tables = {
  cues: nameTableOf(['の', '顧客', '고객']),
  knowledge: { names: nameTableOf(['大阪', '東京', '서울', 'תל אביב', 'الرياض']) },
};

function pieces(text: string): readonly string[] {
  const tokens = segment(tokenize(text), tables);
  return tokens.list.map((_, at) => typedWords(tokens, at, at));
}

describe('segment', () => {
  it.each([
    ['大阪の顧客', ['大阪', 'の', '顧客']],
    ['新しい顧客は東京', ['新しい', '顧客', 'は', '東京']],
    ['서울에서', ['서울', '에서']],
    ['남서울', ['남서울']],
    ['בתל אביב', ['ב', 'תל', 'אביב']],
    ['بالرياض', ['ب', 'الرياض']],
    ['customer in 大阪', ['customer', 'in', '大阪']],
  ])('cuts %j', (text, words) => {
    expect(pieces(text)).toEqual(words);
  });

  it('leaves a text as it is in which nothing is to be cut', () => {
    const tokens = tokenize('customer in Munich');
    expect(segment(tokens, tables)).toBe(tokens);
  });

  it('points to all of a word whose length folding changed', () => {
    expect(pieces('㍿大阪')).toEqual(['㍿大阪', '㍿大阪']);
  });

  it('stops at as many words as are read', () => {
    expect(pieces('大阪'.repeat(20_000))).toHaveLength(10_000);
  });
});
