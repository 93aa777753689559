import type { Mention } from '../../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { wordSet } from '../../text/word-set.ts';
import { cues } from '../../words/cues.ts';

/** Words between the verb and the place that is left. */
const reach = 10;

/** `moved its engineering group from Berlin to Austin`, `moved out of Munich`: where somebody was. */
export function isLeft(reading: Reading, mention: Mention): boolean {
  const { first, last } = mention;
  if (isPast(reading, first, last) || isMovedOn(reading, mention)) return true;
  let at = first - 1;
  while ((cueAt(reading, at) & (cues.filler | cues.preposition)) === cues.filler) at -= 1;
  // `from Sergio's EMEA book`
  if (reading.tokens.list[at]?.shape === 'title' && sources.has(wordAt(reading, at - 1))) at -= 1;
  const before = wordAt(reading, at);
  const isOutOf = before === 'of' && wordAt(reading, at - 1) === 'out';
  if ((!isOutOf && !sources.has(before)) || at < 1) return false;
  for (let i = at - 1; i >= Math.max(0, at - reach); i -= 1) {
    if ((gapAt(reading, i + 1) & gaps.stop) !== 0) return false;
    if (movers.has(wordAt(reading, i))) return true;
  }
  return false;
}

/** `everything was transferred to Costa Rica`: where it went; but `our AE moved to London`. */
export function isGoal(reading: Reading, { first }: Mention): boolean {
  if (!goals.has(wordAt(reading, first - 1)) || first === 0) return false;
  let isMoved = false;
  for (let i = first - 2; i >= Math.max(0, first - reach); i -= 1) {
    if ((gapAt(reading, i + 1) & (gaps.stop | gaps.comma)) !== 0) break;
    if ((cueAt(reading, i) & (cues.self | cues.job | cues.partner)) !== 0) return false;
    isMoved ||= moved.has(wordAt(reading, i));
  }
  return isMoved;
}

/** `my AE moved from Dubai to Texas`, `our champion is moving to Osaka`: where a person went. */
export function isPersonsGoal(reading: Reading, { first }: Mention): boolean {
  if (first === 0 || !goals.has(wordAt(reading, first - 1))) return false;
  let isMoved = false;
  for (let i = first - 2; i >= Math.max(0, first - reach); i -= 1) {
    if ((gapAt(reading, i + 1) & (gaps.stop | gaps.comma)) !== 0) return false;
    if (isMoved && (cueAt(reading, i) & cues.job) !== 0) return true;
    isMoved ||= moves.has(wordAt(reading, i));
    // `I've two weeks left (moving to Berlin!)`
    if (isMoved && (gapAt(reading, i) & gaps.paren) !== 0) return true;
  }
  return false;
}

const moves = wordSet('moved moving moves relocated relocating relocates');
const goals = wordSet('to into nach');
const moved = wordSet(
  'moved relocated shifted transferred consolidated transitioned verlegt verlagert umgezogen',
);
const sources = wordSet('from aus von de desde da van');
const movers =
  wordSet(`move moves moved moving relocate relocates relocated relocating relocation shift shifts shifted shifting transfer
   transfers transferred transferring transition transitioned transitioning consolidated consolidating pulled
   changed changing change switched switching switch verlegt verlagert umgezogen zieht demenage demenagent transfere deplace trasladado traslado trasladaron mudo
   mudado mudou transferiu spostato trasferito verhuisd flyttat`);

/** Words from the place that was to the word for today. */
const toNow = 7;

/** `was AMER, now EMEA`, `it was Sydney until March, is now Cape Town`, `Leeds was first, now it is Osaka`. */
function isPast(reading: Reading, first: number, last: number): boolean {
  if (isSaidFirst(reading, first, last)) return true;
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
    if (isBefore && movers.has(word)) return isPlaceNext(reading, at + 1);
  }
  return false;
}

/** `I said Lyon, it's Osaka`. */
function isSaidFirst(reading: Reading, first: number, last: number): boolean {
  if (first === 0 || !said.has(wordAt(reading, first - 1))) return false;
  const isApart = gapAt(reading, last + 1) === (gaps.comma | gaps.space);
  return isApart && wordAt(reading, last + 1) === 'it' && isPlaceNext(reading, last + 2);
}

const said = wordSet('said wrote typed');

/** `was`, `was first in`, `was planned for`. */
function isAfterWas(reading: Reading, first: number): boolean {
  let at = first - 1;
  if ((cueAt(reading, at) & cues.preposition) !== 0) at -= 1;
  if (plans.has(wordAt(reading, at))) at -= 1;
  else at = first - 1;
  return at >= 0 && was.has(wordAt(reading, at));
}

/** A place follows, perhaps after `in`, `ist`, `it is in`. */
function isPlaceNext(reading: Reading, at: number): boolean {
  return [at, at + 1, at + 2, at + 3].some((i) => reading.nameAt(i)?.common === false);
}

/** `from Lyon to Hanoi it moved`, `from Leeds to Tampa, that is where they went`. */
function isMovedOn(reading: Reading, { first, last }: Mention): boolean {
  if (first === 0 || !sources.has(wordAt(reading, first - 1))) return false;
  if (!onwards.has(wordAt(reading, last + 1)) || !isPlaceNext(reading, last + 2)) return false;
  for (let at = last + 3; at <= last + reach; at += 1) {
    if ((gapAt(reading, at) & gaps.stop) !== 0) return false;
    if (movers.has(wordAt(reading, at))) return true;
  }
  return false;
}

const plans = wordSet('planned meant supposed originally initially first geplant prevu planeado previsto');
const was = wordSet('was were war waren era eran etait etaient fue foi eram erano var bylo');
const now = wordSet('now jetzt nun ahora maintenant agora adesso ora nu nyt teraz nowadays');
const onwards = wordSet('to nach a vers para naar till');
