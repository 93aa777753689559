import type { Mention } from '../../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { wordSet } from '../../text/word-set.ts';
import { cues } from '../../words/cues.ts';

/** Words from `GCC` to the city it is in. */
const reach = 9;

/** `GCC of a US bank in Bengaluru`, `their GCC in Pune`: a global capability centre, and not the Gulf. */
export function isCapabilityCentre(reading: Reading, { first, last }: Mention): boolean {
  if (first !== last || wordAt(reading, first) !== 'gcc') return false;
  const next = wordAt(reading, last + 1);
  if (centreAfter.has(next) || next === 'of') return true;
  const isOwned = owned.has(wordAt(reading, first - 1)) || (cueAt(reading, first - 1) & cues.customer) !== 0;
  return (isOwned || next === 'in') && isElsewhere(reading, last);
}

/** A place follows in its sentence, and it is none of the Gulf's. */
function isElsewhere(reading: Reading, last: number): boolean {
  for (let at = last + 1; at <= last + reach; at += 1) {
    if ((gapAt(reading, at) & gaps.stop) !== 0) return false;
    const senses = placed.has(wordAt(reading, at - 1)) ? reading.nameAt(at)?.senses : undefined;
    if (senses?.some(({ kind }) => kind === 'city' || kind === 'country'))
      return !senses.some(({ country }) => gulf.has(country));
  }
  return false;
}

const owned = wordSet('a their its his our new the s own');
const placed = wordSet('in at near from around also');
const centreAfter = wordSet('centre center site campus unit hub');
/** The states of the Gulf Cooperation Council. */
const gulf: ReadonlySet<string> = new Set(['AE', 'BH', 'KW', 'OM', 'QA', 'SA']);
