import { createAtlas, type Atlas } from '../../src/region/knowledge/atlas.ts';
import { parseKnowledge } from '../../src/region/knowledge/knowledge.ts';
import { namesNear, namesTwiceWrong, stemOf } from '../../src/region/places/misspelled.ts';

/** Thousands of people: a smaller place is not thought of behind a word inside a sentence. */
const known = 100;
const bestKnown = 50;

/** From so many letters on a word is taken for a place even with two slips in it. */
const holdsTwo = 7;
const shortest = 4;

/**
 * Of these words, those that are spelled nearly like a place: `wenn` is no `Wien` with a slip. Only they have
 * to be known as words; the others can stay out of the data. `text` is the data so far.
 */
export function temptingWords(words: readonly string[], text: string): readonly string[] {
  const atlas = createAtlas(parseKnowledge(text), {
    regions: ['AMER', 'APAC', 'EMEA'],
    countries: [],
    subRegions: [],
    partners: [],
  });
  return words.filter((word) => isTempting(word, atlas));
}

function isTempting(word: string, atlas: Atlas): boolean {
  if (word.length < shortest || !/^[a-z\u0370-\u04ff]+$/u.test(word)) return false;
  if (atlas.knowledge.names.find(word, 0, word.length) >= 0) return false;
  if (stemOf(word, atlas).length > 0 || namesNear(word, known, atlas).length > 0) return true;
  return word.length >= holdsTwo && namesTwiceWrong(word, bestKnown, atlas).length > 0;
}
