import { wordAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { wordSet } from '../text/word-set.ts';

/** `the leads from Oslo`, `we got a lead in Hanoi`: those who may buy. */
export function areProspects(reading: Reading, at: number): boolean {
  if (at === 0) return false;
  const before = wordAt(reading, at - 1);
  return wordAt(reading, at) === 'lead'
    ? one.has(before)
    : wordAt(reading, at) === 'leads' && counted.has(before);
}

const one = wordSet('a one another new hot warm');
const counted = wordSet(
  'the these those our my your their some any no new more few many several got get have has had with of for hot cold warm generated sales qualified all one two three four five',
);
