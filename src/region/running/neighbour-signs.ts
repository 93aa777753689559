import type { Mention } from '../places/mention.ts';
import { gapAt, wordAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { hints, hintsAt } from './scene-words.ts';

/** Words looked at before a place, in its sentence. */
const reach = 6;

const closed = gaps.stop | gaps.comma;

/**
 * What the words around a place show of its part in the text. `dateline` is the number of words in the
 * dateline.
 */
export function neighbourSigns(reading: Reading, mention: Mention, dateline: number): readonly string[] {
  const { first, last } = mention;
  return [
    `before ${before(reading, first, dateline)}`,
    ...nounSigns(reading, first),
    ...(isAside(reading, first) ? ['aside'] : []),
    ...afterSigns(reading, last),
    ...capitalSigns(reading, mention),
  ];
}

/** The word that ties it to what is told, or the mark. */
function before(reading: Reading, first: number, dateline: number): string {
  if (first < dateline) return 'dateline';
  if (first === dateline || (gapAt(reading, first) & gaps.stop) !== 0) return 'start';
  const isThe = wordAt(reading, first - 1) === 'the' ? 1 : 0;
  const word = wordAt(reading, first - 1 - isThe);
  const gap = gapAt(reading, first - isThe);
  if (isThe === 1 && (gap & gaps.stop) !== 0) return 'start';
  if ((gap & gaps.hash) !== 0) return 'tag';
  if ((gap & gaps.comma) !== 0) return 'comma';
  if (word === 'and' || word === 'or') return word;
  return (hintsAt(reading.tokens, first - 1 - isThe) & hints.linked) === 0 ? 'word' : word;
}

/** `a man in Sheffield`, `the finance ministry in Seoul`: who is there, and whether the reader knows of them. */
function nounSigns(reading: Reading, first: number): readonly string[] {
  const isThe = wordAt(reading, first - 1) === 'the' ? 1 : 0;
  const at = first - 2 - isThe;
  if (at < 0 || (gapAt(reading, at + 1) & closed) !== 0) return [];
  if ((hintsAt(reading.tokens, at + 1) & hints.linked) === 0) return [];
  const noun = hintsAt(reading.tokens, at);
  const signs = classes.filter(([, hint]) => (noun & hint) !== 0).map(([kind]) => `${kind} before`);
  for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) {
    if ((gapAt(reading, back + 1) & closed) !== 0) break;
    const word = wordAt(reading, back);
    if (word === 'a' || word === 'an' || word === 'one') return [...signs, 'some before'];
    if (word === 'the') return [...signs, 'the before'];
  }
  return signs;
}

/** A capital right beside it, as in a longer name. */
function capitalSigns(reading: Reading, { first, last }: Mention): readonly string[] {
  const { list } = reading.tokens;
  const isBefore = gapAt(reading, first) === gaps.space && list[first - 1]?.shape === 'title';
  const isAfter = gapAt(reading, last + 1) === gaps.space && list[last + 1]?.shape === 'title';
  return [
    ...(isBefore && (gapAt(reading, first - 1) & gaps.stop) === 0 ? ['capital before'] : []),
    ...(isAfter ? ['capital after'] : []),
    ...((gapAt(reading, last + 1) & gaps.comma) !== 0 ? ['comma after'] : []),
  ];
}

/** `flights back to Dubai`, `a friend from Leeds`. */
function isAside(reading: Reading, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) {
    if ((gapAt(reading, at + 1) & gaps.stop) !== 0) return false;
    if ((hintsAt(reading.tokens, at) & hints.origin) !== 0) return true;
  }
  return false;
}

const classes = [
  ['person', hints.person],
  ['trade', hints.trade],
  ['public', hints.public],
] as const;

/** `the Zurich insurer`, `Helsinki on Monday`. */
function afterSigns(reading: Reading, last: number): readonly string[] {
  const signs = new Set<string>();
  for (let at = last + 1; at <= last + 3; at += 1) {
    const gap = gapAt(reading, at);
    if (reading.tokens.list[at] === undefined || (gap & (gaps.stop | gaps.paren)) !== 0) break;
    const word = hintsAt(reading.tokens, at);
    if ((word & hints.day) !== 0) signs.add('day after');
    if ((gap & gaps.comma) !== 0 || at > last + 2) break;
    for (const [kind, hint] of classes) if ((word & hint) !== 0) signs.add(`${kind} after`);
  }
  if (signs.size === 0 && (gapAt(reading, last + 1) & gaps.hyphen) !== 0) signs.add('hyphen after');
  return [...signs];
}
