import type { Atlas } from '../knowledge/atlas.ts';
import type { Sense } from '../knowledge/knowledge.ts';
import { sensesFrom } from '../knowledge/senses.ts';
import { weigh, type Weighed } from './share.ts';
import { spellingsNear } from './spellings.ts';

/** A name that a misspelled word may stand for. */
export type Candidate = {
  readonly key: string;
  readonly weighed: readonly Weighed[];
  /** Of all its senses, less for an unlikely error. */
  readonly weight: number;
};

/**
 * Names one typing error away from a folded Latin, Greek or Cyrillic word. `least` is the smallest weight
 * (thousands of people) a name must have to be thought of.
 */
export function namesNear(word: string, least: number, atlas: Atlas): readonly Candidate[] {
  const { names } = atlas.knowledge;
  const found = new Map<number, Candidate>();
  for (const { key, likelihood } of spellingsNear(word, names)) {
    const entry = names.find(key, 0, key.length);
    if (entry < 0 || key === word) continue;
    const candidate = candidateOf(entry, key, likelihood, atlas);
    if (candidate.weight >= least && candidate.weight > (found.get(entry)?.weight ?? 0))
      found.set(entry, candidate);
  }
  return [...found.values()].toSorted((a, b) => b.weight - a.weight);
}

/** How likely two errors are, against one. */
const twice = 0.01;

/** The best-known names two errors away: `Phillidelphia`. `least` as above, before it is weighed as unlikely. */
export function namesTwiceWrong(word: string, least: number, atlas: Atlas): readonly Candidate[] {
  const { names, farNames } = atlas.knowledge;
  return farNames
    .near(word)
    .map((key) => candidateOf(names.find(key, 0, key.length), key, twice, atlas))
    .filter(({ weight }) => weight >= least * twice)
    .toSorted((a, b) => b.weight - a.weight);
}

function candidateOf(entry: number, key: string, likelihood: number, { knowledge }: Atlas): Candidate {
  const typed = sensesFrom(knowledge, entry).filter(({ kind }) => kind !== 'airport');
  const weighed = weigh(typed, key).map(({ sense, weight }) => ({
    sense,
    weight: weight * likelihood * familiarity(sense, key),
  }));
  return { key, weighed, weight: weighed.reduce((sum, item) => sum + item.weight, 0) };
}

/** A country is mistyped by its own name more often than by one in another language, or by its people's. */
function familiarity({ kind, key: own }: Sense, key: string): number {
  if (kind === 'people') return 0.3;
  return kind === 'country' && own !== key ? 0.08 : 1;
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
  'ach',
  'iin',
  'een',
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

/** Of these, those that hardly any company's name ends in. */
const tellingEndings: ReadonlySet<string> = new Set(
  endings.filter((ending) => ending.length >= 3 && ending !== 'ers' && ending !== 'ben' && ending !== 'ban'),
);

/** Where more than the ending changes: `Košiciach` of Košice, `Pardubicích` of Pardubice. */
const changes: Readonly<Record<string, string>> = { iciach: 'ice', icich: 'ice', icach: 'ica' };

/**
 * The well-known place a word is an inflected form of, if its ending is one of those; `beCareful` where the
 * word is a company's as often.
 */
export function stemOf(word: string, atlas: Atlas, beCareful = false): readonly Candidate[] {
  for (const [ending, instead] of Object.entries(changes)) {
    const found = word.endsWith(ending) ? placeOf(word.slice(0, -ending.length) + instead, atlas) : undefined;
    if (found !== undefined) return [found];
  }
  for (const ending of endings) {
    if (word.length - ending.length < 4 || !word.endsWith(ending)) continue;
    if (beCareful && !tellingEndings.has(ending)) continue;
    const least = tellingEndings.has(ending) ? leastTold : leastKnown;
    const found = placeOf(word.slice(0, -ending.length), atlas, least);
    if (found !== undefined) return [found];
  }
  return [];
}

/** Thousands of people a place needs to be thought of behind an ending, and behind one that says a case. */
const leastKnown = 80;
const leastTold = 40;

function placeOf(key: string, atlas: Atlas, least = leastTold): Candidate | undefined {
  const candidate = candidateOf(atlas.knowledge.names.find(key, 0, key.length), key, 1, atlas);
  return candidate.weight >= least ? candidate : undefined;
}
