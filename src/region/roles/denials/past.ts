import type { Mention } from '../../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { foldedWords } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { cues } from '../../words/cues.ts';
import { movers } from './movers.ts';

/** Words from the place that was to the word for today. */
const toNow = 7;

/** `was AMER, now EMEA`, `it was Sydney until March, is now Cape Town`, `Leeds was first, now it is Osaka`. */
export function isPast(reading: Reading, { first, last }: Mention): boolean {
  if (isSaidFirst(reading, first, last) || isBeforeNow(reading, first, last)) return true;
  const isBefore = isAfterWas(reading, first);
  // `was Lyon, is Osaka`
  const isNowThere =
    gapAt(reading, last + 1) === (gaps.comma | gaps.space) && wordAt(reading, last + 1) === 'is';
  if (isBefore && isNowThere && isPlaceNext(reading, last + 2)) return true;
  if (!isBefore && !was.has(wordAt(reading, last + 1))) return false;
  for (let at = last + 1; at <= last + toNow; at += 1) {
    if ((gapAt(reading, at) & gaps.stop) !== 0) return false;
    const word = wordAt(reading, at);
    if (now.has(word)) return (isBefore && at <= last + 2) || isPlaceNext(reading, at + 1);
    if (isBefore && movers.has(word)) return isPlaceNext(reading, at + 1) || isPlaceNext(reading, at + 3);
  }
  return false;
}

/** `they have been a customer in Lyon before`; but `Osaka before Lyon`. */
function isBeforeNow(reading: Reading, first: number, last: number): boolean {
  if (wordAt(reading, last + 1) !== 'before' || (gapAt(reading, last + 2) & gaps.stop) === 0) return false;
  return [1, 2, 3, 4, 5].some((i) => been.has(wordAt(reading, first - i)));
}

const been = wordSet('been had did were');

/** `I said Lyon, it's Osaka`, `everyone thinks it is Lyon, in fact it is Osaka`. */
function isSaidFirst(reading: Reading, first: number, last: number): boolean {
  const isApart = gapAt(reading, last + 1) === (gaps.comma | gaps.space);
  if (isApart && thoughts.has(foldedWords(reading.tokens, first - 3, first - 1)))
    return facts.has(wordAt(reading, last + 1)) && [1, 2, 3].some((i) => isPlaceNext(reading, last + 1 + i));
  if (first === 0 || !said.has(wordAt(reading, first - 1))) return false;
  return isApart && wordAt(reading, last + 1) === 'it' && isPlaceNext(reading, last + 2);
}

const said = wordSet('said wrote typed');
const thoughts = wordSet('thinks_it_is think_it_is thought_it_was believes_it_is assumed_it_was');
const facts = wordSet('in actually but really');

/** `was`, `was first in`, `was planned for`. */
function isAfterWas(reading: Reading, first: number): boolean {
  let at = first - 1;
  if ((cueAt(reading, at) & cues.preposition) !== 0) at -= 1;
  if (plans.has(wordAt(reading, at))) at -= 1;
  else at = first - 1;
  return at >= 0 && was.has(wordAt(reading, at));
}

/** A place follows, perhaps after `in`, `ist`, `it is in`. */
export function isPlaceNext(reading: Reading, at: number): boolean {
  return [at, at + 1, at + 2, at + 3].some((i) => reading.nameAt(i)?.common === false);
}

const plans = wordSet(
  'still based located planned meant supposed originally initially first geplant prevu planeado previsto',
);
const was = wordSet('was were war waren era eran etait etaient fue foi eram erano var bylo');
const now = wordSet('now jetzt nun ahora maintenant agora adesso ora nu nyt teraz nowadays');
