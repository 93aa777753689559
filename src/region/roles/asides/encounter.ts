import type { Mention } from '../../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { wordSet } from '../../text/word-set.ts';
import { cues } from '../../words/cues.ts';

/** Words from who met to the place. */
const reach = 9;

/**
 * `saw our keynote in Las Vegas in June`, `talked with product people in Tokyo last week`: where people met
 * once, told with when that was. Who met the customer may have met them at home.
 */
export function isEncounter(reading: Reading, mention: Mention): boolean {
  const { first, last } = mention;
  if (isAtEvent(reading, mention)) return true;
  if (!isDated(reading, last + 1) || !places.has(wordAt(reading, first - 1))) return false;
  for (let at = first - 2; at >= Math.max(0, first - reach); at -= 1) {
    if ((gapAt(reading, at + 1) & (gaps.stop | gaps.colon)) !== 0) return false;
    if ((cueAt(reading, at) & (cues.customer | cues.organisation)) !== 0) return false;
    if (encounters.has(wordAt(reading, at))) return true;
  }
  return false;
}

const places = wordSet('in at near');

/** `in June`, `last autumn`, `back in May`, `two weeks ago`. */
function isDated(reading: Reading, at: number): boolean {
  if (gapAt(reading, at) !== gaps.space) return false;
  const word = wordAt(reading, at);
  if (word === 'last' || word === 'earlier') return true;
  return (word === 'in' || word === 'back') && (isDate(reading, at + 1) || isDate(reading, at + 2));
}

function isDate(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  return dates.has(word) || /^20[0-2]\d$/u.test(word);
}

const dates =
  wordSet(`january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
   spring summer autumn fall winter q1 q2 q3 q4`);
const encounters = wordSet('met saw seen talked spoke chatted visited heard watched encountered');

/** Words of an event's name, and from it to who met. */
const toAt = 4;
const toEncounter = 4;

/** `met them at RSA in London, they are in Osaka`: an event nobody has heard of, and then where they are. */
function isAtEvent(reading: Reading, { first, last }: Mention): boolean {
  const isElsewhere = reading.names.some((name) => name.first > last && !name.common);
  if (!isElsewhere || wordAt(reading, first - 1) !== 'in') return false;
  let at = first - 2;
  while (at > first - 2 - toAt && isOfName(reading, at)) at -= 1;
  if (at === first - 2 || wordAt(reading, at) !== 'at') return false;
  return [...Array(toEncounter).keys()].some((i) => encounters.has(wordAt(reading, at - 1 - i)));
}

/** `RSA`, `SAP Sapphire`, `Money20`. */
function isOfName(reading: Reading, at: number): boolean {
  const token = reading.tokens.list[at];
  const isCapital = token?.shape === 'title' || token?.shape === 'upper' || token?.shape === 'mixed';
  return (
    isCapital &&
    (gapAt(reading, at + 1) & (gaps.stop | gaps.comma)) === 0 &&
    (cueAt(reading, at) & somebody) === 0
  );
}

const somebody = cues.customer | cues.organisation;
