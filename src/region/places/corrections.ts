import type { Atlas } from '../knowledge/atlas.ts';
import type { Name } from '../reading/read-names.ts';
import { isArticle } from '../reading/article.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { foldedWords } from '../text/tokens.ts';
import { isAfterOwnerWord, isAfterPlaceWord, isPlaceAwaited } from './awaited.ts';
import type { Mention } from './mention.ts';
import { namesNear, namesTwiceWrong, stemOf } from './misspelled.ts';
import { shareOfWeights, type Weighed } from './share.ts';
import { isCapital, isGuessedAlone, isWorthCorrecting, spansAround, type Span } from './typed-names.ts';

/** Words looked at in one text; each costs some 30 µs. */
const attempts = 3;

/** A text of so few words is hardly more than a name. */
const shortText = 4;

/** Words of a text in which a place is looked for with more zeal. */
const longText = 200;

/**
 * What a word is expected to be: all of a short text, a place, or as often a company (`for Purina`, `Acme
 * wants`).
 */
type Expected = 'whole' | 'place' | 'company';

/** Thousands of people a place needs to be thought of there. */
const wellKnown: Readonly<Record<Expected, number>> = { whole: 15, place: 100, company: 1000 };

/** Letters a word needs: shorter ones are like too many names to be one of them. */
const shortest: Readonly<Record<Expected, number>> = { whole: 4, place: 4, company: 5 };

/**
 * Of a company's name no longer than this only the best-known places are thought: `for Egytp`, but not `for
 * Cisco`.
 */
const shortCompany = 5;

/** From so many letters on, whether a word is like a famous name is seen at a glance. */
const quick = 7;

/** The same for a name of several words, which little else looks like. */
const knownByWords = 30;

/** The same where a word has two errors, which a shorter one cannot hold. */
const bestKnown = 50;
const holdsTwo = 7;

/** Beside a name of this weight, one error away, nobody thinks of those two errors away. */
const certain = 3000;

/** A text, and what of each word is known already: nothing, a place, or a country. */
type Searched = { readonly reading: Reading; readonly atlas: Atlas; readonly found: Uint8Array };

const place = 1;
const country = 2;

/**
 * Places whose names were mistyped. Looked for only where a place is expected (`customer in Sinagpore`) or
 * when the text is short. A correction may cover a name that was found: `Porto` in `Porto Aleger`.
 */
export function corrections(
  reading: Reading,
  mentions: readonly Mention[],
  atlas: Atlas,
): readonly Mention[] {
  const { list } = reading.tokens;
  const found = new Uint8Array(list.length);
  for (const mention of mentions)
    found.fill(mention.place.kind === 'country' ? country : place, mention.first, mention.last + 1);
  const searched: Searched = { reading, atlas, found };
  const short = list.length <= shortText && !isExplained(searched, mentions);
  const isName = list.length > 1 || isGuessedAlone(reading, 0, atlas);
  const whole = short && isName ? correct(searched, { first: 0, last: list.length - 1 }, 'whole') : undefined;
  if (whole !== undefined) return [whole];
  const zeal = mentions.length > 0 || list.length > longText ? 'awaited' : short ? 'all' : 'sought';
  const corrected: Mention[] = [];
  let left = attempts;
  for (let at = 0; at < list.length && left > 0; at += 1) {
    if (found[at] !== 0 || !isWorthCorrecting(reading, at, zeal, atlas)) continue;
    left -= 1;
    const mention = correctAround(searched, at);
    if (mention === undefined) continue;
    corrected.push(mention);
    at = mention.last;
  }
  return corrected;
}

/** Every word of a short text is understood, and all of it lies in one region. */
function isExplained({ reading, found }: Searched, mentions: readonly Mention[]): boolean {
  const [first] = mentions;
  return (
    mentions.every(({ region }) => region === first?.region) &&
    found.every((known, at) => known !== 0 || (reading.cues[at] ?? 0) !== 0)
  );
}

function correctAround(searched: Searched, at: number): Mention | undefined {
  const { reading, atlas, found } = searched;
  // `of a Brazlian insurer`: a company has no article.
  const isOwner = isAfterOwnerWord(reading, at) && !isArticle(reading.tokens, at - 1);
  const isPlace = !isOwner && isPlaceAwaited(reading, at, true);
  const expected = isPlace ? 'place' : 'company';
  for (const span of spansAround(reading, at, atlas)) {
    const mention = correct(searched, span, expected);
    if (mention !== undefined) return mention;
  }
  const isRest = at > 0 && found[at - 1] !== 0 && goesOn(reading, at);
  if (isRest || !isGuessedAlone(reading, at, atlas)) return undefined;
  return correct(searched, { first: at, last: at }, expected);
}

/** `Paris Hilton`: a second capital right after a place makes it something else. */
function goesOn(reading: Reading, at: number): boolean {
  const gap = reading.tokens.list[at]?.gap ?? 0;
  return (gap === gaps.space || gap === gaps.hyphen) && isCapital(reading, at);
}

function correct({ reading, atlas, found }: Searched, span: Span, expected: Expected): Mention | undefined {
  const { first, last } = span;
  const word = foldedWords(reading.tokens, first, last);
  if (word.length < shortest[expected] || word.length > 40 || !/^[a-z\u0370-\u04ff ]+$/u.test(word))
    return undefined;
  // A thing called after a place, spelled right.
  if (first < last && atlas.knowledge.names.find(word, 0, word.length) >= 0) return undefined;
  const stem = first === last ? stemOf(word, atlas, expected === 'company') : [];
  if (expected === 'company' && stem.length === 0 && !isLikeFamous(word, atlas)) return undefined;
  const known = leastKnown(word, span, expected);
  const near = [...stem, ...namesNear(word, known, atlas)];
  const isSettled =
    word.length < holdsTwo ||
    expected === 'company' ||
    !isCapital(reading, first) ||
    found.subarray(first, last + 1).includes(country) ||
    near.some(({ weight }) => weight >= (first === last ? certain : known));
  const candidates = isSettled ? near : [...near, ...namesTwiceWrong(word, bestKnown, atlas)];
  const weighed = candidates.flatMap((candidate) => candidate.weighed);
  return mentionOf(span, isAfterPlaceWord(reading, first) ? placesFirst(weighed) : weighed, atlas);
}

/** Thousands of people a place needs, to be thought of behind these words. */
function leastKnown(word: string, { first, last }: Span, expected: Expected): number {
  if (first < last) return Math.min(wellKnown[expected], knownByWords);
  return expected === 'company' && word.length <= shortCompany ? certain : wellKnown[expected];
}

/** `in Turiin`: there one is in a place, and not in a people. */
function placesFirst(weighed: readonly Weighed[]): readonly Weighed[] {
  const places = weighed.filter(({ sense }) => sense.kind !== 'people');
  return places.length > 0 ? places : weighed;
}

function isLikeFamous(word: string, { knowledge }: Atlas): boolean {
  return word.length < quick || knowledge.farNames.near(word).length > 0;
}

function mentionOf({ first, last }: Span, weighed: readonly Weighed[], atlas: Atlas): Mention | undefined {
  const { region, regions, sense, share } = shareOfWeights(weighed, atlas);
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
