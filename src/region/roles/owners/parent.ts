import type { Mention } from '../../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { wordSet } from '../../text/word-set.ts';
import { cues } from '../../words/cues.ts';

/**
 * `Toronto office of a Dutch bank`, `Brazilian subsidiary of a Madrid-based insurer`: the whole is at home
 * there, its part is what is served.
 */
export function isParent(
  reading: Reading,
  { first, last, place }: Mention,
  isPlace: (at: number) => boolean,
): boolean {
  let at = first - 1;
  while (at > 0 && articles.has(wordAt(reading, at)) && gapAt(reading, at + 1) === gaps.space) at -= 1;
  if (isToldOfParent(reading, at) && isWhole(reading, last)) return true;
  if (!owners.has(wordAt(reading, at)) || gapAt(reading, at + 1) !== gaps.space) return false;
  const part = isPlace(at - 1) || isPart(reading, at - 1) || isPart(reading, at - 2);
  return part && (place.kind === 'people' || isWhole(reading, last));
}

/** `Parent is a Minneapolis retailer`, `the parent company is a Danish brewery`. */
function isToldOfParent(reading: Reading, at: number): boolean {
  if (wordAt(reading, at) !== 'is') return false;
  return parents.has(wordAt(reading, at - 1)) || parents.has(wordAt(reading, at - 2));
}

const parents = wordSet('parent owner');

function isPart(reading: Reading, at: number): boolean {
  return (cueAt(reading, at) & cues.site) !== 0 || parts.has(wordAt(reading, at));
}

/** An organisation follows: `a Dutch bank`, `a Stockholm-based one`. */
function isWhole(reading: Reading, last: number): boolean {
  for (let i = last + 1; i <= last + 4; i += 1) {
    if ((gapAt(reading, i) & (gaps.stop | gaps.comma | gaps.paren | gaps.colon)) !== 0) return false;
    const cue = cueAt(reading, i);
    if ((cue & (cues.organisation | cues.headquarters | cues.customer)) !== 0) return true;
    if ((cue & (cues.preposition | cues.join)) !== 0) return false;
  }
  return false;
}

const articles = wordSet(
  'a an the this that one our their some large big major einer eines einem des der un une una um uma el la le een',
);
const owners = wordSet('of von der einer de du del della di do da van av af');
const parts = wordSet(
  'arm unit division branch part side team group operation operations business bureau outpost daughter tochter tochtergesellschaft subsidiaria',
);
