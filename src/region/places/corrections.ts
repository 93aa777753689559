import type { Name, Reading } from '../text/reading.ts';
import { gaps } from '../text/gaps.ts';
import { foldedWords } from '../text/tokens.ts';
import { cues } from '../words/cues.ts';
import type { Atlas } from './atlas.ts';
import type { Mention } from './mention.ts';
import { namesNear, namesTwiceWrong, stemOf, type Candidate } from './misspelled.ts';
import { shareOfWeights } from './share.ts';

/** Words looked at in one text; each costs some 30 µs. */
const attempts = 3;

/** A text of so few words is hardly more than a name. */
const shortText = 4;

/** Thousands of people a place needs to be thought of in running text. */
const wellKnown = 120;

/** The same for a long word with two errors, which little else can be. */
const knownWell = 100;

/** Shorter words have too many neighbours to guess. */
const shortest = 4;

/**
 * Places whose names were mistyped. Looked for only where a place is expected (`customer in Sinagpore`) or
 * when the text is short. A correction may cover a name that was found: `Porto` in `Porto Aleger`.
 */
export function corrections(reading: Reading, found: readonly Mention[], atlas: Atlas): readonly Mention[] {
  const { list } = reading.tokens;
  const covered = new Uint8Array(list.length);
  for (const { first, last } of found) covered.fill(1, first, last + 1);
  const isFound = (at: number): boolean => covered[at] === 1;
  const short =
    list.length <= shortText && !list.every((_, at) => isFound(at) || (reading.cues[at] ?? 0) !== 0);
  const whole = short ? correct(reading, 0, list.length - 1, 10, atlas) : undefined;
  if (whole !== undefined) return [whole];
  const mentions: Mention[] = [];
  let left = attempts;
  for (let at = 0; at < list.length && left > 0; at += 1) {
    if (isFound(at) || !isWorthTrying(reading, at, short && found.length === 0, atlas)) continue;
    left -= 1;
    const mention = correctAround(reading, at, isFound, atlas);
    if (mention === undefined) continue;
    mentions.push(mention);
    at = mention.last;
  }
  return mentions;
}

/** Where a name of several words may begin and end around the word that is wrong, longest first. */
const spans = [
  [-2, 1],
  [-2, 0],
  [-1, 1],
  [-1, 0],
  [0, 2],
  [0, 1],
  [0, 0],
] as const;

function correctAround(
  reading: Reading,
  at: number,
  isFound: (at: number) => boolean,
  atlas: Atlas,
): Mention | undefined {
  for (const [before, after] of spans) {
    const first = at + before;
    const alone = before === 0 && after === 0;
    if (alone && isFound(at - 1) && continues(reading, at)) return undefined;
    if (!alone && !isRun(reading, first, at + after)) continue;
    const mention = correct(reading, first, at + after, wellKnown, atlas);
    if (mention !== undefined) return mention;
  }
  return undefined;
}

function isRun(reading: Reading, first: number, last: number): boolean {
  if (first < 0 || last >= reading.tokens.list.length) return false;
  for (let at = first + 1; at <= last; at += 1) if (!continues(reading, at)) return false;
  return first === last || isCapital(reading, first);
}

/** Whether a word goes on the name before it. */
function continues(reading: Reading, at: number): boolean {
  const token = reading.tokens.list[at];
  return (
    at > 0 &&
    token !== undefined &&
    (token.gap === gaps.space || token.gap === gaps.hyphen) &&
    isCapital(reading, at)
  );
}

function isCapital(reading: Reading, at: number): boolean {
  return reading.tokens.list[at]?.shape !== 'lower' || !reading.cased;
}

function isWorthTrying(reading: Reading, at: number, short: boolean, atlas: Atlas): boolean {
  const token = reading.tokens.list[at];
  if (token === undefined || token.to - token.from < shortest || token.unspaced || token.shape === 'upper')
    return false;
  const cue = reading.cues[at] ?? 0;
  if (cue !== 0 || isKnownWord(reading, at, atlas)) return false;
  if (token.shape === 'lower' && reading.cased && !isAfterPlaceWord(reading, at)) return false;
  return short || asksForPlace(reading, at) || isInAskedRun(reading, at);
}

/** `in New Yrok`: the preposition stands before a word or two of the same name. */
function isInAskedRun(reading: Reading, at: number): boolean {
  if (!continues(reading, at)) return false;
  return asksForPlace(reading, at - 1) || (continues(reading, at - 1) && asksForPlace(reading, at - 2));
}

/** `customer in …`, `… customer`, `partner from …`: capitals alone are a company's name as often. */
function asksForPlace(reading: Reading, at: number): boolean {
  if (isAfterPlaceWord(reading, at)) return true;
  const next = reading.tokens.list[at + 1];
  const nouns = cues.customer | cues.site | cues.partner;
  return next !== undefined && next.gap === gaps.space && ((reading.cues[at + 1] ?? 0) & nouns) !== 0;
}

/** Words that a place follows more often than a company. */
const placeWords: ReadonlySet<string> = new Set(
  'in near from to based within across en em aus nach im a au aux dans depuis nel nella i w we z ze do od v ve te в во из'.split(
    ' ',
  ),
);

function isAfterPlaceWord(reading: Reading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) {
    if (placeWords.has(foldedWords(reading.tokens, i, i))) return true;
    if (((reading.cues[i] ?? 0) & cues.filler) === 0) return false;
  }
  return false;
}

/** Spelled right: a common word, somebody's name, or a place that was not meant. */
function isKnownWord(reading: Reading, at: number, { knowledge }: Atlas): boolean {
  const word = foldedWords(reading.tokens, at, at);
  return knowledge.names.find(word, 0, word.length) >= 0;
}

function correct(
  reading: Reading,
  first: number,
  last: number,
  least: number,
  atlas: Atlas,
): Mention | undefined {
  const word = foldedWords(reading.tokens, first, last);
  if (word.length < shortest || word.length > 40 || !/^[a-z\u0370-\u04ff ]+$/u.test(word)) return undefined;
  const inflected = first === last ? stemOf(word, atlas) : undefined;
  if (inflected !== undefined) return mentionOf(first, last, inflected, atlas);
  const near = namesNear(word, least, atlas);
  const isShort = reading.tokens.list.length <= shortText;
  return mentionOf(
    first,
    last,
    near.length > 0 || !isShort ? near : namesTwiceWrong(word, Math.min(least, knownWell), atlas),
    atlas,
  );
}

function mentionOf(
  first: number,
  last: number,
  candidates: readonly Candidate[],
  atlas: Atlas,
): Mention | undefined {
  const { region, regions, sense, share } = shareOfWeights(
    candidates.flatMap(({ weighed }) => weighed),
    atlas,
  );
  if (sense === undefined) return undefined;
  const name: Name = { first, last, senses: [sense], common: false, firstName: false, surname: false };
  return {
    first,
    last,
    name,
    place: sense,
    region,
    regions,
    sureness: share * 0.9,
    confirmed: false,
    corrected: true,
  };
}
