import type { Mention } from '../../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { wordSet } from '../../text/word-set.ts';
import { cues } from '../../words/cues.ts';
import { movers } from './movers.ts';
import { isPast, isPlaceNext } from './past.ts';

/** Words between the verb and the place that is left. */
const reach = 10;

/** `moved its engineering group from Berlin to Austin`, `moved out of Munich`: where somebody was. */
export function isLeft(reading: Reading, mention: Mention): boolean {
  const { first } = mention;
  if (isPast(reading, mention) || isMovedOn(reading, mention) || isMigratedFrom(reading, first)) return true;
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

/**
 * `migrating 3,000 repositories from Kepler`: a product, whatever else is called so; but `migration at a bank
 * from Oslo`.
 */
function isMigratedFrom(reading: Reading, first: number): boolean {
  if (first === 0 || wordAt(reading, first - 1) !== 'from') return false;
  for (let i = first - 2; i >= Math.max(0, first - toMigrated); i -= 1) {
    if ((gapAt(reading, i + 1) & (gaps.stop | gaps.comma)) !== 0) return false;
    if (migrating.has(wordAt(reading, i))) return true;
    if ((cueAt(reading, i) & somebody) !== 0) return false;
  }
  return false;
}

const toMigrated = 6;
const migrating = wordSet('migrate migrates migrated migrating migration migrations');
const somebody = cues.customer | cues.partner | cues.organisation | cues.site;

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
const onwards = wordSet('to nach a vers para naar till');
