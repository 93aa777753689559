import type { Atlas } from '../places/atlas.ts';
import { findMentions } from '../places/find-mentions.ts';
import type { Sense } from '../places/knowledge.ts';
import { coverageOf, type Mention } from '../places/mention.ts';
import { gaps } from '../text/gaps.ts';
import type { Name } from '../text/read-names.ts';
import type { Reading } from '../text/reading.ts';
import { foldedWords } from '../text/tokens.ts';
import { endOfDateline } from './dateline.ts';
import { mentionOfName } from './mention-of.ts';
import { isDate, isOtherwiseMeant } from './otherwise-meant.ts';
import { pressStates } from './press-states.ts';
import { tagPlaces } from './tag-places.ts';

/** More places than this make nothing clearer. */
const enough = 60;

/**
 * The places a running text names, in its order: those any text names, towns with their state as newspapers
 * write it, tags, and what stands in the dateline. Mistyped names count only where no other place is named.
 */
export function placesOf(reading: Reading, atlas: Atlas): readonly Mention[] {
  const sure = [...pressStates(reading, atlas), ...tagPlaces(reading, atlas)];
  const isSure = coverageOf(sure, reading);
  const found = findMentions(reading, atlas)
    .filter(({ first, last }) => !isSure(first) && !isSure(last))
    .filter((mention) => !isOtherwiseMeant(reading, mention))
    .map((mention) => withoutCity(reading, mention, atlas));
  const isFound = coverageOf([...sure, ...found], reading);
  const others = reading.names
    .filter((name) => !isFound(name.first) && !isFound(name.last) && !isDate(reading, name))
    .filter((name) => isBold(reading, name.first) || isHasty(reading, name))
    .slice(0, enough)
    .flatMap((name) => mentionOfName(reading, name, atlas) ?? []);
  const all = [...sure, ...found, ...others].toSorted((a, b) => a.first - b.first);
  const typed = all.filter(({ corrected }) => corrected !== true);
  return typed.length > 0 ? typed : all;
}

/** In a dateline or a tag every name is a place. */
function isBold(reading: Reading, first: number): boolean {
  return first < endOfDateline(reading) || ((reading.tokens.list[first]?.gap ?? 0) & gaps.hash) !== 0;
}

/** `the Toledo city council` is of any Toledo, not of the one that is called Toledo City. */
function withoutCity(reading: Reading, mention: Mention, atlas: Atlas): Mention {
  const { first, last, name } = mention;
  const { tokens } = reading;
  const isTail = last > first && name.last === last && foldedWords(tokens, last, last) === 'city';
  if (!isTail || tokens.list[last]?.shape !== 'lower' || tokens.list[first]?.shape === 'lower')
    return mention;
  const { names, sense } = atlas.knowledge;
  const key = foldedWords(tokens, first, last - 1);
  const senses: Sense[] = [];
  for (let entry = names.find(key, 0, key.length); entry >= 0; entry = names.next(entry)) {
    const meant = sense(names.value(entry));
    if (meant !== undefined) senses.push(meant);
  }
  return mentionOfName(reading, { ...name, last: last - 1, senses }, atlas) ?? mention;
}

/** Thousands of people in a city that is known even in small letters. */
const metropolis = 1000;

/** `typical london`: in a text that begins in small letters, a large city needs no capital. */
function isHasty({ tokens }: Reading, { first, last, senses, common }: Name): boolean {
  return (
    tokens.list[0]?.shape === 'lower' &&
    !common &&
    (tokens.list[last]?.to ?? 0) - (tokens.list[first]?.from ?? 0) > 4 &&
    senses.some(({ kind, people }) => kind === 'city' && people >= metropolis)
  );
}
