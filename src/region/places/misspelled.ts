import type { Atlas } from './atlas.ts';
import type { Knowledge, Sense } from './knowledge.ts';
import { weightOf, type Weighed } from './share.ts';

/** A name that a misspelled word may stand for. */
export type Candidate = {
  readonly key: string;
  readonly weighed: readonly Weighed[];
  /** Of all its senses, less for an unlikely error. */
  readonly weight: number;
};

const alphabet = 'abcdefghijklmnopqrstuvwxyz ';

/** How likely an error is, against a letter left out or put in. */
const likely = { swap: 2, drop: 1, extra: 1, replace: 0.6 };

/**
 * Names one typing error away from a folded Latin word: about 55 table look-ups a letter, no index to keep.
 * `least` is the smallest weight (thousands of people) a name must have to be thought of.
 */
export function namesNear(word: string, least: number, atlas: Atlas): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  const tried = (key: string, likelihood: number): void => {
    const senses = sensesOf(key, atlas.knowledge);
    if (senses.length === 0) return;
    const weighed = senses.map((sense) => ({ sense, weight: weightOf(sense, senses, key) * likelihood }));
    const weight = weighed.reduce((sum, item) => sum + item.weight, 0);
    if (weight < least || (found.get(key)?.weight ?? 0) >= weight) return;
    found.set(key, { key, weighed, weight });
  };
  for (let i = 0; i <= word.length; i += 1) {
    const before = word.slice(0, i);
    const after = word.slice(i);
    const rest = word.slice(i + 1);
    // People seldom mistype the first letter; a wrong first letter makes another word.
    if (i > 0 && i < word.length) tried(before + rest, likely.extra);
    if (i + 1 < word.length) tried(before + word[i + 1] + word[i] + word.slice(i + 2), likely.swap);
    for (const letter of alphabet) {
      if (i > 0 && i < word.length) tried(before + letter + rest, likely.replace);
      tried(before + letter + after, i === 0 ? likely.drop * 0.3 : likely.drop);
    }
  }
  return [...found.values()].filter(({ key }) => key !== word);
}

function sensesOf(key: string, { names, sense }: Knowledge): readonly Sense[] {
  const senses: Sense[] = [];
  for (let entry = names.find(key, 0, key.length); entry >= 0; entry = names.next(entry)) {
    const meant = sense(names.value(entry));
    if (meant !== undefined && meant.kind !== 'airport') senses.push(meant);
  }
  return senses;
}
