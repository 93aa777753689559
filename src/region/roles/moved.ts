import type { Mention } from '../places/mention.ts';
import { gaps } from '../text/gaps.ts';
import type { Reading } from '../text/reading.ts';
import { foldedWords } from '../text/tokens.ts';
import { cues } from '../words/cues.ts';
import { cueAt, gapAt } from './around.ts';
import { wordSet } from '../words/word-set.ts';

/** Words between the verb and the place that is left. */
const reach = 10;

/** `moved its engineering group from Berlin to Austin`, `moved out of Munich`: where somebody was. */
export function isLeft(reading: Reading, { first, last }: Mention): boolean {
  if (isPast(reading, first, last)) return true;
  let at = first - 1;
  while ((cueAt(reading, at) & (cues.filler | cues.preposition)) === cues.filler) at -= 1;
  const before = foldedWords(reading.tokens, at, at);
  const isSource = sources.has(before) || foldedWords(reading.tokens, at - 1, at) === 'out of';
  if (!isSource || at < 1) return false;
  for (let i = at - 1; i >= Math.max(0, at - reach); i -= 1) {
    if ((gapAt(reading, i + 1) & gaps.stop) !== 0) return false;
    if (movers.has(foldedWords(reading.tokens, i, i))) return true;
  }
  return false;
}

const sources = wordSet('from aus von de desde da van');
const movers =
  wordSet(`move moves moved moving relocate relocates relocated relocating relocation shift shifts shifted shifting transfer
   transfers transferred transferring transition transitioned transitioning consolidated consolidating pulled
   verlegt verlagert umgezogen zieht demenage demenagent transfere deplace trasladado traslado trasladaron mudo
   mudado mudou transferiu spostato trasferito verhuisd flyttat`);

/** `was AMER, now EMEA`. */
function isPast(reading: Reading, first: number, last: number): boolean {
  const isWas = first > 0 && was.has(foldedWords(reading.tokens, first - 1, first - 1));
  const next = foldedWords(reading.tokens, last + 1, last + 1) === 'but' ? last + 2 : last + 1;
  return isWas && foldedWords(reading.tokens, next, next) === 'now';
}

const was: ReadonlySet<string> = new Set(['was', 'were']);
