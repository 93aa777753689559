import type { Atlas } from '../knowledge/atlas.ts';
import { sensesOf } from '../knowledge/senses.ts';
import { findMentions, findSpelledMentions } from '../places/find-mentions.ts';
import { coverageOf, type Mention } from '../places/mention.ts';
import { gapAt, wordAt } from '../reading/around.ts';
import type { Name } from '../reading/read-names.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { foldedWords } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { isCivic } from './beside.ts';
import { endOfDateline } from './dateline.ts';
import { isHastilyWritten } from './hastily-written.ts';
import { mentionOfName } from './mention-of.ts';
import { pressStates } from './press-states.ts';
import { tagPlaces } from './tag-places.ts';

/** More places than this make nothing clearer, nor do more names that may be none. */
const enough = 60;
const mostNames = 600;

/**
 * The places a running text names, in its order: those any text names, towns with their state as newspapers
 * write it, tags, and what stands in the dateline. Mistyped names count only where no other place is named.
 */
export function placesOf(reading: Reading, atlas: Atlas): readonly Mention[] {
  const sure = [...pressStates(reading, atlas), ...tagPlaces(reading, atlas)];
  const isSure = coverageOf(sure, reading);
  const meant = (mentions: readonly Mention[]): readonly Mention[] =>
    mentions
      .filter(({ first, last }) => !isSure(first) && !isSure(last))
      .map((mention) => withoutCity(reading, mention, atlas));
  const found = meant(findSpelledMentions(reading, atlas));
  const others = boldNames(reading, coverageOf([...sure, ...found], reading)).flatMap(
    (name) => mentionOfName(reading, name, atlas) ?? [],
  );
  const all = [...sure, ...found, ...others].toSorted((a, b) => a.first - b.first).slice(0, enough);
  return all.length > 0 ? all : meant(findMentions(reading, atlas));
}

/**
 * Names that elsewhere would be no places: in a dateline or a tag, before a public body, at the start of a
 * sentence, or in a tweet.
 */
function boldNames(reading: Reading, isFound: (at: number) => boolean): readonly Name[] {
  const isTweet = isHastilyWritten(reading);
  const names: Name[] = [];
  for (const name of reading.names.slice(0, mostNames)) {
    if (names.length === enough) break;
    if (isFound(name.first) || isFound(name.last)) continue;
    const isMeant =
      isBold(reading, name) ||
      isTownOfBody(reading, name) ||
      opens(reading, name) ||
      (isTweet && isHasty(reading, name));
    if (isMeant) names.push(name);
  }
  return names;
}

/** In a dateline or a tag every name is a place; but `#wedding` is none, and a part of Berlin. */
function isBold(reading: Reading, { first, common }: Name): boolean {
  if (first < endOfDateline(reading)) return true;
  const isSmall = reading.tokens.list[first]?.shape === 'lower';
  return (gapAt(reading, first) & gaps.hash) !== 0 && !(common && isSmall);
}

/** `the Toledo city council` is of any Toledo, not of the one that is called Toledo City. */
function withoutCity(reading: Reading, mention: Mention, atlas: Atlas): Mention {
  const { first, last, name } = mention;
  const { tokens } = reading;
  const isTail = last > first && name.last === last && wordAt(reading, last) === 'city';
  if (!isTail || tokens.list[last]?.shape !== 'lower' || tokens.list[first]?.shape === 'lower')
    return mention;
  const senses = sensesOf(atlas.knowledge, foldedWords(tokens, first, last - 1));
  return mentionOfName(reading, { ...name, last: last - 1, senses }, atlas) ?? mention;
}

/** `Hamtramck police`: a small town, of which a public body is named. */
function isTownOfBody(reading: Reading, { last, senses, common, firstName, surname }: Name): boolean {
  if (common || firstName || surname || reading.tokens.list[last]?.shape !== 'title') return false;
  return isCivic(reading, last) && senses.some(({ kind }) => kind === 'city');
}

/** `Suva bus drivers`: a city by its own name begins a sentence, and no other name follows. */
function opens({ tokens }: Reading, { first, last, senses, common, firstName, surname }: Name): boolean {
  const { [first]: token, [last + 1]: next } = tokens.list;
  if (common || firstName || surname || token?.shape !== 'title' || next?.shape !== 'lower') return false;
  if (first > 0 && (token.gap & gaps.stop) === 0) return false;
  const folded = foldedWords(tokens, first, last);
  return senses.some(({ kind, key, people }) => kind === 'city' && key === folded && people >= opening);
}

/** Thousands of people in a city that may begin a sentence without more. */
const opening = 30;

/** Thousands of people in a city that is known even in small letters. */
const large = 100;

/** Thousands of people in one that is known by a shorter name, or by that of somebody. */
const known = 500;

/** Letters of a word that may be a city in small letters. */
const shortest = 4;

/** Cities by their own names, which in small letters are hardly ever meant. */
const words = wordSet('derby metro vice_city gotham_city');

/** `typical london`: in a tweet a city needs no capital, unless the word is also somebody's name. */
function isHasty({ tokens }: Reading, { first, last, senses, common, firstName, surname }: Name): boolean {
  const { from = 0 } = tokens.list[first] ?? {};
  const { to = 0, shape } = tokens.list[last] ?? {};
  const folded = foldedWords(tokens, first, last);
  if (common || shape !== 'lower' || to - from < shortest || words.has(folded)) return false;
  const isOwn = first < last || senses.some(({ key }) => key === folded);
  const least = isOwn && !firstName && !surname ? large : known;
  return senses.some(({ kind, people }) => kind === 'city' && people >= least);
}
