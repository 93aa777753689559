import { cueAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import type { Tokens } from '../text/tokens.ts';
import { cues } from '../words/cues.ts';
import { endOfDateline } from './dateline.ts';
import { isHastilyWritten } from './hastily-written.ts';
import { tells, toldAt } from './telling-words.ts';

/** Words looked at; what a text is shows early. */
const most = 400;

/** Counted so far: more of the same says no more. */
const enough = 3;

/** Cues of those who speak of business: the customer, the partner, where something is hosted, who comes first. */
const businessCues = [
  'customer',
  'partner',
  'hosting',
  'takenBack',
  'site',
  'headquarters',
  'self',
  'lead',
  'leadAfter',
  'later',
  'event',
  'travel',
  'work',
  'organisation',
  'route',
  'routeNoun',
  'job',
  'title',
  'negation',
] as const;

const business = businessCues.reduce((bits, name) => bits | cues[name], 0);

/** What is counted: what a word tells, by its number in `tells`, then marks, then cues. */
const counted: readonly string[] = [...Object.keys(tells), 'tag', 'past', 'capital', ...businessCues];
const tag = counted.indexOf('tag');
const past = counted.indexOf('past');
const capital = counted.indexOf('capital');
/** By the number of a cue's bit. */
const countedOfBit = new Uint8Array(32);
for (const name of businessCues) countedOfBit[bitOf(cues[name])] = counted.indexOf(name);

const sizes = [10, 16, 24, 36];
const mostSentences = 2;

/** The name of each sign, by which its weight is learned; those that are counted come last, three for each. */
export const signNames: readonly string[] = [
  ...[0, ...sizes].map((_, i) => `words ${i}`),
  ...Array.from({ length: mostSentences + 1 }, (_, i) => `sentences ${i}`),
  'dateline',
  'hasty',
  'emoji',
  'question',
  'small beginning',
  'full stop',
  'dateline of news',
  ...counted.flatMap((sign) => Array.from({ length: enough }, (_, i) => `${sign} ${i + 1}`)),
];
const words = signNames.indexOf('words 0');
const sentences = signNames.indexOf('sentences 0');
const marks = signNames.indexOf('dateline');
const datelineOfNews = signNames.indexOf('dateline of news');
const firstCounted = datelineOfNews + 1;

/**
 * What is seen of a text that may tell whether it asks for something, as places in `signNames`; what is
 * counted once for each time up to three.
 */
export function textSigns(reading: Reading): readonly number[] {
  const counts = new Uint16Array(counted.length);
  const until = Math.min(reading.tokens.list.length, most);
  for (let at = 0; at < until; at += 1) countAt(reading, at, counts);
  const signs = shapeSigns(reading);
  // A dash after a name begins many a request; after it news is told.
  if ((counts[tells.news] ?? 0) > 1 && signs.includes(marks)) signs.push(datelineOfNews);
  for (let sign = 1; sign < counts.length; sign += 1) {
    const seen = Math.min(counts[sign] ?? 0, enough);
    for (let i = 0; i < seen; i += 1) signs.push(firstCounted + sign * enough + i);
  }
  return signs;
}

function countAt(reading: Reading, at: number, counts: Uint16Array): void {
  const { tokens } = reading;
  const token = tokens.list[at];
  if (token === undefined) return;
  const told = toldAt(tokens, at);
  count(counts, told);
  if ((token.gap & gaps.hash) !== 0) count(counts, tag);
  if (told === tells.nothing && token.shape === 'lower' && isPast(tokens, at)) count(counts, past);
  if (at > 0 && token.shape === 'title' && (token.gap & gaps.stop) === 0) count(counts, capital);
  const cue = cueAt(reading, at) & business;
  if (cue === 0 || isInName(tokens, at)) return;
  for (let rest = cue; rest !== 0; rest &= rest - 1) count(counts, countedOfBit[bitOf(rest)] ?? 0);
}

function count(counts: Uint16Array, sign: number): void {
  counts[sign] = (counts[sign] ?? 0) + 1;
}

/** The number of the lowest bit. */
function bitOf(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** `asked`, `closed`. */
function isPast({ folded, list }: Tokens, at: number): boolean {
  const { from = 0, to = 0 } = list[at] ?? {};
  return to - from > 4 && folded.endsWith('ed', to);
}

/** `Panama Canal`: `canal` is a partner in Spanish. */
function isInName({ list }: Tokens, at: number): boolean {
  const [before, token] = [list[at - 1], list[at]];
  return token?.shape === 'title' && before?.shape === 'title' && token.gap === gaps.space;
}

function shapeSigns(reading: Reading): number[] {
  const { list, text } = reading.tokens;
  let stops = 0;
  for (const { gap } of list) if ((gap & gaps.stop) !== 0) stops += 1;
  const marked = [
    endOfDateline(reading) > 0,
    isHastilyWritten(reading),
    /\p{Extended_Pictographic}/u.test(text),
    text.includes('?'),
    list[0]?.shape === 'lower',
    /[.!?…”"]\s*$/u.test(text.slice(-8)),
  ];
  const signs = [words + sizeOf(list.length), sentences + Math.min(stops, mostSentences)];
  for (let i = 0; i < marked.length; i += 1) if (marked[i] === true) signs.push(marks + i);
  return signs;
}

/** How many of the sizes a text of so many words has. */
function sizeOf(length: number): number {
  return sizes.filter((size) => length >= size).length;
}
