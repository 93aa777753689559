import { nowhere, type Atlas } from '../knowledge/atlas.ts';
import type { Sense } from '../knowledge/knowledge.ts';
import type { Mention } from '../places/mention.ts';
import { gapAt } from '../reading/around.ts';
import type { Name } from '../reading/read-names.ts';
import type { Reading } from '../reading/reading.ts';
import { isUnsure } from '../roles/unsure.ts';
import { wonderedAbout } from '../roles/wondered.ts';
import { gaps } from '../text/gaps.ts';
import type { Span } from './clue.ts';

/** Those of the mentions in a text that are meant as places; what its writer cannot tell apart is left open. */
export function meantPlaces(
  reading: Reading,
  mentions: readonly Mention[],
  partners: readonly Span[],
  atlas: Atlas,
): readonly Mention[] {
  const meant = mentions.filter(
    (mention) =>
      !partners.some((named) => covers(named, mention)) &&
      !isOfInstitution(reading, mention, atlas) &&
      !isInAddress(reading, mention),
  );
  const told = isUnsure(reading) ? meant.map((mention) => leftOpen(mention, atlas)) : meant;
  return withoutGuesses(reading, told, atlas);
}

/** `Victoria, I don't know which one`: then it may be any of those called so, however small. */
function leftOpen(mention: Mention, atlas: Atlas): Mention {
  if (mention.confirmed) return mention;
  const regions = regionsOf(mention.name.senses, atlas);
  return regions.length > 1 ? { ...mention, region: undefined, regions } : mention;
}

/** `Cambridge, no idea if MA or UK`: it may be any, and what follows is none that was meant. */
function withoutGuesses(reading: Reading, mentions: readonly Mention[], atlas: Atlas): readonly Mention[] {
  const wondered = wonderedAbout(reading);
  if (wondered === undefined) return mentions;
  const { name, until } = wondered;
  const regions = regionsOf(name.senses, atlas);
  const [place = nowhere] = name.senses;
  const open: Mention = { ...name, name, place, region: undefined, regions, sureness: 1, confirmed: false };
  const others = mentions.filter(({ first, last }) => last < name.first || first > until);
  return regions.length < 2 ? mentions : [...others, open].toSorted((a, b) => a.first - b.first);
}

function regionsOf(senses: readonly Sense[], atlas: Atlas): readonly string[] {
  return [...new Set(senses.flatMap((sense) => atlas.regionOf(sense) ?? []))];
}

/**
 * `Durham Constabulary`, `Boston Borough Council`: the institution says where that is; but `Osaka school
 * district`.
 */
function isOfInstitution(reading: Reading, { last, place, name }: Mention, atlas: Atlas): boolean {
  if (place.kind === 'people') return false;
  return reading.organisations.some(
    ({ kind, doubtful, first, country }) =>
      kind === 'public' &&
      !doubtful &&
      first === last + 1 &&
      gapAt(reading, first) === gaps.space &&
      isThere(name, country, atlas),
  );
}

/** Whether one of those called so, and not the smallest, is in the region of a country. */
export function isThere({ senses }: Name, country: string, atlas: Atlas): boolean {
  const home = atlas.regionOfCountry(country);
  return senses.some(
    (sense) => atlas.regionOf(sense) === home && (sense.kind !== 'city' || sense.people >= smallest),
  );
}

/** Thousands of people. */
const smallest = 15;

/** `kenji@hoshino.co.jp`: what looks like a mistyped place is somebody's name. */
function isInAddress({ addresses, tokens }: Reading, { first }: Mention): boolean {
  const at = tokens.list[first]?.start ?? 0;
  return addresses.some(({ start, end }) => start <= at && at < end);
}

/** A partner that is called after a place: `Orange`. */
function covers(named: Span, mention: Mention): boolean {
  return named.first <= mention.first && mention.last <= named.last;
}
