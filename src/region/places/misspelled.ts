import type { Atlas } from './atlas.ts';
import type { Knowledge, Sense } from './knowledge.ts';
import { hashOfStart } from './hash.ts';
import { weightOf, type Weighed } from './share.ts';

/** A name that a misspelled word may stand for. */
export type Candidate = {
  readonly key: string;
  readonly weighed: readonly Weighed[];
  /** Of all its senses, less for an unlikely error. */
  readonly weight: number;
};

const latin = 'abcdefghijklmnopqrstuvwxyz ';
const cyrillic = 'абвгдежзиклмнопрстуфхцчшщъыьэюяіїє ';
const greek = 'αβγδεζηθικλμνξοπρσςτυφχψω ';

function alphabetOf(word: string): string {
  const unit = word.charCodeAt(0);
  if (unit < 0x370) return latin;
  return unit < 0x400 ? greek : cyrillic;
}

/** How likely an error is, against a letter left out or put in. */
const likely = { swap: 2, drop: 1, extra: 1, replace: 0.6 };

/**
 * Names one typing error away from a folded Latin, Greek or Cyrillic word: about 55 table look-ups a letter, no
 * index to keep. `least` is the smallest weight (thousands of people) a name must have to be thought of.
 */
export function namesNear(word: string, least: number, atlas: Atlas): readonly Candidate[] {
  const { names } = atlas.knowledge;
  const found = new Map<number, Candidate>();
  const alphabet = alphabetOf(word);
  const tried = (entry: number, key: () => string, likelihood: number): void => {
    if (entry < 0) return;
    const candidate = candidateOf(entry, key(), likelihood, atlas);
    if (candidate.weight >= least && candidate.weight > (found.get(entry)?.weight ?? 0))
      found.set(entry, candidate);
  };
  for (let i = 0; i <= word.length; i += 1) {
    const before = word.slice(0, i);
    const begun = hashOfStart(word, i);
    const inside = i > 0 && i < word.length;
    // People seldom mistype the first letter; a wrong first letter makes another word.
    if (inside)
      tried(names.findSpliced(word, i, 1, 0, begun), () => before + word.slice(i + 1), likely.extra);
    if (i + 1 < word.length) {
      const swapped = `${before}${word[i + 1]}${word[i]}${word.slice(i + 2)}`;
      tried(names.find(swapped, 0, swapped.length), () => swapped, likely.swap);
    }
    for (let l = 0; l < alphabet.length; l += 1) {
      const unit = alphabet.charCodeAt(l);
      if (inside)
        tried(
          names.findSpliced(word, i, 1, unit, begun),
          () => before + alphabet[l] + word.slice(i + 1),
          likely.replace,
        );
      tried(
        names.findSpliced(word, i, 0, unit, begun),
        () => before + alphabet[l] + word.slice(i),
        i === 0 ? likely.drop * 0.3 : likely.drop,
      );
    }
  }
  return [...found.values()].filter(({ key }) => key !== word).toSorted((a, b) => b.weight - a.weight);
}

/** Words this long may hold two errors; shorter ones would become anything. */
const longEnough = 9;

/** Names two errors away, one of them a letter too many: `Phillidelphia`. Half a millisecond, so asked last. */
export function namesTwiceWrong(word: string, least: number, atlas: Atlas): readonly Candidate[] {
  if (word.length < longEnough || word.length > 16) return [];
  const found = new Map<string, Candidate>();
  for (let i = 1; i < word.length; i += 1) {
    for (const candidate of namesNear(word.slice(0, i) + word.slice(i + 1), least, atlas))
      found.set(candidate.key, candidate);
  }
  return [...found.values()].toSorted((a, b) => b.weight - a.weight);
}

function candidateOf(entry: number, key: string, likelihood: number, { knowledge }: Atlas): Candidate {
  const senses = sensesAt(entry, knowledge);
  const weighed = senses.map((sense) => ({ sense, weight: weightOf(sense, senses, key) * likelihood }));
  return { key, weighed, weight: weighed.reduce((sum, item) => sum + item.weight, 0) };
}

function sensesAt(first: number, { names, sense }: Knowledge): readonly Sense[] {
  const senses: Sense[] = [];
  for (let entry = first; entry >= 0; entry = names.next(entry)) {
    const meant = sense(names.value(entry));
    if (meant !== undefined && meant.kind !== 'airport') senses.push(meant);
  }
  return senses;
}

/** Endings that languages without articles put on a place: `Krakowie`, `Tampereella`, `Budapesten`. */
const endings = [
  'ssa',
  'lla',
  'sta',
  'lta',
  'assa',
  'alla',
  'ella',
  'essa',
  'ban',
  'ben',
  'bol',
  'bel',
  'iem',
  'owa',
  'ie',
  'ia',
  'iu',
  'a',
  'u',
  'e',
  'em',
  'owie',
  'on',
  'en',
  'de',
  'da',
  'ta',
  'te',
  'er',
  'ers',
  'ом',
  'ем',
  'е',
  'у',
  'и',
  'і',
];

/** The well-known place a word is an inflected form of, if its ending is one of those. */
export function stemOf(word: string, atlas: Atlas): readonly Candidate[] | undefined {
  for (const ending of endings) {
    if (word.length - ending.length < 4 || !word.endsWith(ending)) continue;
    const key = word.slice(0, -ending.length);
    const candidate = candidateOf(atlas.knowledge.names.find(key, 0, key.length), key, 1, atlas);
    if (candidate.weight >= 80) return [candidate];
  }
  return undefined;
}
