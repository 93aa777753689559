import type { Mention } from '../places/mention.ts';
import { gapAt, wordAt } from '../reading/around.ts';
import { isJoinedToCity } from '../places/beside-city.ts';
import { isAfter } from '../reading/context.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { wordSet } from '../text/word-set.ts';
import { cues } from '../words/cues.ts';
import { beginsCompanyName } from './asides/company-name.ts';
import { isCompany } from './owners/suffix.ts';
import type { Role } from './role.ts';

/**
 * What a place is that no word around it tells: `Capgemini India`, `TCS (India)` is a company's name with its
 * country; else it is just a place somebody mentions. Undefined: hardly a place.
 */
export function roleAlone(reading: Reading, mention: Mention, isOnly: boolean): Role | undefined {
  const { first, last, place } = mention;
  if (mayBePerson(reading, mention)) return undefined;
  if (beginsCompanyName(reading, mention) && (place.kind === 'city' || !isOnly)) return 'hint';
  const from = wordAt(reading, first - 1) === 'from' ? 1 : 0;
  const before = reading.tokens.list[first - 1 - from];
  const gap = gapAt(reading, first);
  if (before === undefined || place.kind === 'people') return 'mentioned';
  if (gap !== gaps.space && gap !== (gaps.space | gaps.paren)) return 'mentioned';
  // `Foo from Osaka via Acme`: whom somebody serves.
  if (through.has(wordAt(reading, last + 1))) return 'mentioned';
  return reading.cased && isCompany(reading, first - 1 - from) ? 'subsidiary' : 'mentioned';
}

const through = wordSet('via through');

/** Thousands of people from which on a city is meant as often as somebody of that name. */
const metropolis = 2000;

/** A first name and nothing that asks for a place: `Kingston's laptop died`. */
function mayBePerson(reading: Reading, mention: Mention): boolean {
  const { first, last, name, place, confirmed } = mention;
  if (
    !name.firstName ||
    confirmed ||
    (place.kind !== 'city' && place.kind !== 'state') ||
    place.people > metropolis
  )
    return false;
  if (wordAt(reading, first - 1) === 'the' && first > 0) return false;
  if (isJoinedToCity(reading, mention) || isCounted(reading, first)) return false;
  const isShort = reading.tokens.list.length - (last - first) <= 1;
  return (
    !isShort &&
    (gapAt(reading, first) & (gaps.hash | gaps.comma | gaps.paren | gaps.slash)) === 0 &&
    !isAfter(reading, first, cues.preposition | cues.lead | cues.later)
  );
}

/** `90% Milan`. */
function isCounted({ tokens: { list, text } }: Reading, first: number): boolean {
  return /\d\s?%\s*$/u.test(text.slice(list[first - 1]?.start ?? 0, list[first]?.start ?? 0));
}
