import type { Mention } from '../../places/mention.ts';
import { gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { typedWords } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';

/** How much has to be in one place for it to lead. */
const most = 0.6;

/** `80% in the US`, `700 of the 900 seats are in Bucharest`: what stands at a word is the larger part. */
export function isMost(reading: Reading, at: number): boolean {
  const amount = amountAt(reading, at);
  if (amount === undefined) return false;
  const token = reading.tokens.list[at];
  if (token !== undefined && /^ ?%/u.test(reading.tokens.text.slice(token.end, token.end + 2)))
    return amount >= most * 100;
  const the = wordAt(reading, at + 2) === 'the' ? 1 : 0;
  const whole = amountAt(reading, at + 2 + the);
  return of.has(wordAt(reading, at + 1)) && whole !== undefined && amount >= most * whole;
}

const of = wordSet('of von de di van av af z');

/** `900 in Manila, 20 in London`: the place that has most of all that are counted. */
export function largestOf(reading: Reading, mentions: readonly Mention[]): number | undefined {
  if (mentions.length < 2) return undefined;
  const before = mentions.map((mention) => countAt(reading, mention));
  const isBehind = before.every((amount) => amount === undefined);
  const amounts = isBehind ? mentions.map((mention) => countBehind(reading, mention)) : before;
  const counted = amounts.filter((amount) => amount !== undefined);
  if (counted.length < 2) return undefined;
  const largest = Math.max(...counted);
  const sum = counted.reduce((total, amount) => total + amount, 0);
  return largest >= sum * clearly ? amounts.indexOf(largest) : undefined;
}

/** A part that nobody would call a half. */
const clearly = 0.75;

/** `40 devs in`: the number of people before a place. */
function countAt(reading: Reading, { first }: Mention): number | undefined {
  for (let i = first - 1; i >= Math.max(0, first - 4); i -= 1) {
    if ((gapAt(reading, i + 1) & ~(gaps.space | gaps.hyphen)) !== 0) return undefined;
    const amount = amountAt(reading, i);
    if (amount !== undefined) return amount;
  }
  return undefined;
}

/** `Chicago 900, Cluj: 40`: the number is all that is told of a place. */
function countBehind(reading: Reading, { last }: Mention): number | undefined {
  const isBeside = (gapAt(reading, last + 1) & (gaps.stop | gaps.comma)) === 0;
  const ends = (gapAt(reading, last + 2) & (gaps.stop | gaps.comma | gaps.paren)) !== 0;
  return isBeside && ends ? amountAt(reading, last + 1) : undefined;
}

/** A number in digits; `1,000` is two words. */
function amountAt(reading: Reading, at: number): number | undefined {
  // Asked of every word: most are told by their first unit.
  if (!beginsWithDigit(reading, at)) return undefined;
  const typed = typedWords(reading.tokens, at, at);
  if (!/^\d+$/u.test(typed)) return undefined;
  const isRest = typed.length === 3 && (gapAt(reading, at) & ~(gaps.comma | gaps.dot)) === 0;
  const thousands = isRest ? amountAt(reading, at - 1) : undefined;
  const amount = Number(typed) + 1000 * (thousands ?? 0);
  return amount > 0 ? amount : undefined;
}

function beginsWithDigit({ tokens: { list, text } }: Reading, at: number): boolean {
  const token = list[at];
  if (token === undefined) return false;
  const unit = text.charCodeAt(token.start);
  return unit >= 48 && unit <= 57;
}
