import { everywhere } from '../places/atlas.ts';
import type { Mention } from '../places/mention.ts';
import type { Reading } from '../text/reading.ts';
import { foldedWords } from '../text/tokens.ts';
import { isAfter } from '../text/context.ts';
import { gaps } from '../text/gaps.ts';
import { cues } from '../words/cues.ts';
import { isAside } from './asides.ts';
import { areJoined } from './joined.ts';
import { isNegated } from './negated.ts';
import { isPerson } from './person.ts';
import { isTeamName } from './person-after.ts';
import type { Role } from './role.ts';
import { isRouted } from './routed.ts';
import { nounAfter, originOf, ownerOfTeam, servesOthers } from './words-after.ts';
import { fromLeft, governorBefore } from './words-before.ts';

/** What each place is in this text. Places joined to one list are the same: `French and German customers`. */
export function rolesOf(reading: Reading, mentions: readonly Mention[]): readonly Role[] {
  const covered = new Uint8Array(reading.tokens.list.length);
  for (const { first, last } of mentions) covered.fill(1, first, last + 1);
  const isPlace = (at: number): boolean => covered[at] === 1;
  const roles = mentions.map((mention, i) =>
    ownRole(reading, mention, mentions[i - 1], mentions[i + 1], isPlace),
  );
  for (let i = mentions.length - 2; i >= 0; i -= 1) {
    const [mention, next] = [mentions[i], mentions[i + 1]];
    if (
      roles[i] === undefined &&
      mention !== undefined &&
      next !== undefined &&
      areJoined(reading, mention, next)
    )
      roles[i] = roles[i + 1];
  }
  return mentions.map((mention, i) => roles[i] ?? alone(reading, mention, mentions.length === 1) ?? 'aside');
}

/**
 * What the place is in this text. A noun it belongs to says it best (`Lisbon customer`), then the word that
 * governs it (`customer in Lisbon`), then weaker nouns, then the nearest telling word on the left.
 */
function ownRole(
  reading: Reading,
  mention: Mention,
  previous: Mention | undefined,
  next: Mention | undefined,
  isPlace: (at: number) => boolean,
): Role | undefined {
  if (isNegated(reading, mention) || isPerson(reading, mention) || isAside(reading, mention)) return 'aside';
  if (isRouted(reading, mention)) return 'route';
  const noun = ownerOfTeam(reading, mention) ?? originOf(mention, nounAfter(reading, mention), reading);
  const governor = governorBefore(reading, mention.first);
  if (governor === 'aside' && noun !== 'customer') return 'aside';
  const serves = governor !== 'customer' && noun !== 'customer' && servesOthers(reading, mention, next);
  if (serves || (governor === 'partner' && noun === 'site')) return 'subsidiary';
  if (noun === 'customer' || noun === 'partner' || noun === 'site') return noun;
  return governor ?? noun ?? fromLeft(reading, mention.first, previous, isPlace);
}

/** `Hitachi Vantara`, `China Mobile`: a company called after a country, or a town that is not a metropolis. */
function beginsCompanyName(reading: Reading, { first, last, place, confirmed }: Mention): boolean {
  const next = reading.tokens.list[last + 1];
  if (
    next === undefined ||
    confirmed ||
    (place.kind !== 'city' && place.kind !== 'country') ||
    place.people > metropolis / 2
  )
    return false;
  const goesOn = next.gap === gaps.space && next.shape === 'title' && (reading.cues[last + 1] ?? 0) === 0;
  return (
    goesOn &&
    !isTeamName(reading, last) &&
    isNoPlace(reading, last + 1) &&
    !isAfter(reading, first, cues.preposition)
  );
}

function isNoPlace(reading: Reading, at: number): boolean {
  return reading.nameAt(at) === undefined || reading.marksAt(at).common;
}

/** `Bosch Global Software`: the world in a company's name. */
function isInsideName(reading: Reading, { first, last, place }: Mention): boolean {
  if (
    place.country !== everywhere ||
    (reading.cues[first - 1] ?? 0) !== 0 ||
    (reading.cues[last + 1] ?? 0) !== 0
  )
    return false;
  const [before, own, next] = [first - 1, first, last + 1].map((at) => reading.tokens.list[at]);
  return (
    before?.shape === 'title' &&
    own?.shape === 'title' &&
    own.gap === gaps.space &&
    next?.shape === 'title' &&
    next.gap === gaps.space
  );
}

/** Thousands of people from which on a city is meant as often as somebody of that name. */
const metropolis = 2000;

/** A first name and nothing that asks for a place: `Kingston's laptop died`. */
function mayBePerson(reading: Reading, { first, last, name, place, confirmed }: Mention): boolean {
  if (
    !name.firstName ||
    confirmed ||
    (place.kind !== 'city' && place.kind !== 'state') ||
    place.people > metropolis
  )
    return false;
  const isShort = reading.tokens.list.length - (last - first) <= 1;
  const gap = reading.tokens.list[first]?.gap ?? 0;
  return (
    !isShort &&
    (gap & (gaps.hash | gaps.comma | gaps.paren | gaps.slash)) === 0 &&
    !isTeamName(reading, last) &&
    !isAfter(reading, first, cues.preposition | cues.lead | cues.later)
  );
}

/** `Capgemini India`, `TCS (India)`: a company's name with its country; else just a place somebody mentions. */
function alone(reading: Reading, mention: Mention, isOnly: boolean): Role | undefined {
  const { first, place } = mention;
  if (mayBePerson(reading, mention)) return undefined;
  if (beginsCompanyName(reading, mention) && (place.kind === 'city' || !isOnly)) return 'hint';
  if (isInsideName(reading, mention)) return undefined;
  const from = foldedWords(reading.tokens, first - 1, first - 1) === 'from' ? 1 : 0;
  const before = reading.tokens.list[first - 1 - from];
  const gap = reading.tokens.list[first]?.gap ?? 0;
  if (before === undefined || place.kind === 'people') return 'mentioned';
  if (gap !== gaps.space && gap !== (gaps.space | gaps.paren)) return 'mentioned';
  const isName = before.shape === 'title' || before.shape === 'upper' || before.shape === 'mixed';
  return isName && reading.cased && (reading.cues[first - 1 - from] ?? 0) === 0 ? 'subsidiary' : 'mentioned';
}
