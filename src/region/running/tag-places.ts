import type { Atlas } from '../knowledge/atlas.ts';
import type { Knowledge, Sense } from '../knowledge/knowledge.ts';
import { sensesOf } from '../knowledge/senses.ts';
import { sureMention, type Mention } from '../places/mention.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { typedWords } from '../text/tokens.ts';
import { codeBefore, joinedPlace, placeCalled } from './joined-tags.ts';

/** Letters in a name that is part of a tag. */
const shortest = 5;

/** More tags than this make nothing clearer. */
const enough = 60;

/** `#NSWFloods`, `#BroadwayTN`, `#LouisianaFlood`, `#PrayForNepal`, `#yeg`: tags that hold a place. */
export function tagPlaces(reading: Reading, atlas: Atlas): readonly Mention[] {
  const tags = reading.tokens.list.flatMap(({ gap }, at) => ((gap & gaps.hash) === 0 ? [] : [at]));
  return tags.slice(0, enough).flatMap((at) => {
    const tag = typedWords(reading.tokens, at, at);
    const place =
      stateOf(tag, atlas.knowledge) ??
      namedIn(tag, atlas.knowledge) ??
      airportIn(tag, atlas.knowledge) ??
      joinedPlace(tag, atlas.knowledge);
    return place === undefined ? [] : [sureMention(at, at, place, atlas)];
  });
}

/** What tags of weather and fire begin with besides American states. */
const prefixes = [
  /^(nsw|qld|vic|tas)(?:floods?|fires?|bushfires?|weather|storms?|pol|rain)/iu,
  /^(on|qc|bc|ab|ns|nb|nl|mb|sk)(?:storm|wx)$/iu,
  /^([A-Z]{2,3})(?:[A-Z][a-z])/u,
  /^([a-z]{2})wx$/u,
  /[a-z]([A-Z]{2,3})$/u,
];

function stateOf(tag: string, { states }: Knowledge): Sense | undefined {
  for (const prefix of prefixes) {
    const code = prefix.exec(tag)?.[1]?.toUpperCase() ?? '';
    const state = states.get(code);
    if (state !== undefined && (code.length > 2 || state.country !== 'AU')) return state;
  }
  return undefined;
}

/** The first words of a tag in capitals and small letters, or its last. */
function namedIn(tag: string, knowledge: Knowledge): Sense | undefined {
  const words = tag.match(/\p{Lu}\p{Ll}+/gu) ?? [];
  if (words.length < 2 || words.join('') !== tag) return undefined;
  return [words.slice(0, 2), words.slice(0, 1), words.slice(-2), words.slice(-1)]
    .map((part) => (part.join('').length < shortest ? undefined : placeCalled(part.join(' '), knowledge)))
    .find((place) => place !== undefined);
}

/** `#yeg`, `#AklTransport`. */
function airportIn(tag: string, knowledge: Knowledge): Sense | undefined {
  const code = tag.length === 3 ? tag : codeBefore(tag);
  return code.length === 3 ? airportCalled(code, knowledge) : undefined;
}

function airportCalled(code: string, knowledge: Knowledge): Sense | undefined {
  if (!/^[a-z]{3}$/iu.test(code)) return undefined;
  return sensesOf(knowledge, `!${code.toLowerCase()}`).find(({ kind }) => kind === 'airport');
}
