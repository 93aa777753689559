import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { answerTo, classifierWith } from './atlas-of-tests.ts';

type Named = { readonly text: string; readonly expected: string; readonly kind: string };

const folder = new URL('names/', import.meta.url);
const classify = classifierWith();

/** Right ones of all names of a list. */
function score(file: string): string {
  const lines = readFileSync(new URL(file, folder), 'utf8').trim().split('\n');
  const right = lines
    .map((line) => JSON.parse(line) as Named)
    .filter(({ text, expected }) => answerTo(classify, text) === expected);
  return `${right.length}/${lines.length}`;
}

/** Written down by people who saw none of our data; what they showed was mended as far as it was general. */
describe('names of places as others know them', () => {
  it('are understood as often as on record', () => {
    const scores = Object.fromEntries(readdirSync(folder).map((file) => [file, score(file)]));

    expect(scores).toMatchInlineSnapshot(`
      {
        "aliases.jsonl": "1848/1879",
        "cities-with-more.jsonl": "299/300",
        "demonyms.jsonl": "914/925",
        "foreign-cities.jsonl": "299/300",
        "slips.jsonl": "677/686",
      }
    `);
  });
});
