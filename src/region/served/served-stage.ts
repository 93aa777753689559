import type { ToldPlace } from '../clues/told-places.ts';
import { everywhere } from '../knowledge/atlas.ts';
import type { Stage } from '../learned/chances.ts';
import { coverageOf } from '../places/mention.ts';
import type { Reading } from '../reading/reading.ts';
import { wordSet } from '../text/word-set.ts';
import { placeSigns } from './place-signs.ts';

/** Words that speak for several customers, or for nobody knowing yet. */
const openWords = wordSet(
  'both either or regions global worldwide across joint split shared respectively plus and also multiple several each two three countries locations undecided tbd unclear unsure maybe depending could whether one other another second half',
);

/** Words looked through for those. */
const longest = 400;

/** What the weights see of a request: its places, and what speaks for several of them or none. */
export function servedStage(reading: Reading, told: readonly ToldPlace[]): Stage {
  const isPlace = coverageOf(
    told.map(({ mention }) => mention),
    reading,
  );
  const candidates = told
    .filter(({ mention }) => mention.region !== everywhere)
    .map((one) => ({ regions: regionsOf(one), signs: placeSigns(reading, one, isPlace) }));
  const regions = new Set(candidates.flatMap((candidate) => candidate.regions));
  return { candidates, signs: ['open', regions.size > 1 ? 'several' : 'one', ...openSigns(reading)] };
}

/** The region a place lies in, or all its name may mean. */
function regionsOf({ mention: { region, regions } }: ToldPlace): readonly string[] {
  return region === undefined ? regions : [region];
}

function openSigns({ tokens: { words } }: Reading): readonly string[] {
  return [...new Set(words.slice(0, longest).filter((word) => openWords.has(word)))].map(
    (word) => `word ${word}`,
  );
}
