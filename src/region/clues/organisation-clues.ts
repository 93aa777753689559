import type { Atlas } from '../knowledge/atlas.ts';
import type { Organisation } from '../knowledge/organisation.ts';
import { cueAt, gapAt, wordAt } from '../reading/around.ts';
import { isAfter } from '../reading/context.ts';
import type { NamedOrganisation } from '../reading/organisations.ts';
import type { Reading } from '../reading/reading.ts';
import { isNegated } from '../roles/denials/negated.ts';
import { isExpected, isServed } from '../roles/expected.ts';
import { gaps } from '../text/gaps.ts';
import { typedWords } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { cues } from '../words/cues.ts';
import { levels, type Clue, type Span } from './clue.ts';
import { isThere } from './meant-places.ts';

const levelOf: Readonly<Record<Organisation['kind'], number>> = {
  public: levels.institution,
  national: levels.company,
  worldwide: levels.multinational,
};

/** More of them than this make nothing clearer. */
const enough = 60;

/**
 * What institutions and well-known companies say: the NHS is served in the United Kingdom. `isCustomers`: the
 * text is the name of a customer or a deal.
 */
export function organisationClues(
  reading: Reading,
  partners: readonly Span[],
  atlas: Atlas,
  isCustomers = false,
): readonly Clue[] {
  return reading.organisations
    .slice(0, enough)
    .filter(
      (organisation) =>
        isMeant(reading, organisation, isCustomers, atlas) && !isPartner(organisation, partners),
    )
    .map((organisation) => clueOf(reading, organisation, atlas));
}

/**
 * A world-wide company says something only as the customer; `Siemens` may be the partner, or a product's
 * maker.
 */
function isMeant(
  reading: Reading,
  organisation: NamedOrganisation,
  isCustomers: boolean,
  atlas: Atlas,
): boolean {
  if (isNegated(reading, organisation) || isPlaced(reading, organisation)) return false;
  if (isAnothers(reading, organisation, atlas) || isCompared(reading, organisation)) return false;
  if (organisation.kind === 'worldwide') return isCustomers || isServed(reading, organisation);
  return !organisation.doubtful || isExpected(reading, organisation);
}

/**
 * `Cleveland Clinic Abu Dhabi`, `Lufthansa Technik Philippines`, `Telstra UK`, `Telstra (UK)`: the place that
 * follows says where it is.
 */
function isPlaced(reading: Reading, { last, kind }: NamedOrganisation): boolean {
  if (kind === 'public') return false;
  let at = last + 1;
  while (at < last + 3 && isNameGoingOn(reading, at)) at += 1;
  const name = reading.nameAt(at);
  const isPlace = name !== undefined && (!name.common || reading.tokens.list[at]?.shape === 'upper');
  const gap = gapAt(reading, at);
  return isPlace && (gap === gaps.space || gap === (gaps.space | gaps.paren));
}

/** `the same as Lufthansa`, `reference customer Qantas`: what somebody else has. */
function isCompared(reading: Reading, { first }: NamedOrganisation): boolean {
  return first > 0 && (cueAt(reading, first - 1) & cues.event) !== 0;
}

/** `Australian DoD`, `Osaka school district`: another country has one of that name as well. */
function isAnothers(reading: Reading, { first, country, kind }: NamedOrganisation, atlas: Atlas): boolean {
  if (first === 0 || gapAt(reading, first) !== gaps.space) return false;
  const before = reading.names.find(({ last }) => last === first - 1);
  if (before === undefined) return false;
  if (before.senses.some((sense) => sense.kind === 'people' && sense.country !== country)) return true;
  const isWritten = !before.common && reading.tokens.list[first - 1]?.shape !== 'lower';
  return isWritten && kind === 'public' && !isThere(before, country, atlas);
}

/** `Technik`: a word of a name, and no place itself. */
function isNameGoingOn(reading: Reading, at: number): boolean {
  const token = reading.tokens.list[at];
  return token?.gap === gaps.space && token.shape === 'title' && reading.nameAt(at) === undefined;
}

function isPartner({ first, last }: NamedOrganisation, partners: readonly Span[]): boolean {
  return partners.some((named) => named.first <= last && first <= named.last);
}

function clueOf(reading: Reading, organisation: NamedOrganisation, atlas: Atlas): Clue {
  const { first, last, kind, country } = organisation;
  const words = typedWords(reading.tokens, first, last);
  const region = atlas.regionOf({ kind: country.length > 2 ? 'area' : 'country', country });
  const isPartners = isAfter(reading, first, cues.partner);
  const isCustomers = !isPartners && isNamedCustomer(reading, organisation);
  const home = atlas.countryName(country);
  return {
    rule: isPartners ? 'partner' : 'served',
    level: isCustomers
      ? levels.namedCustomer
      : isPartners && kind !== 'worldwide'
        ? levels.subsidiary
        : levelOf[kind],
    region,
    regions: region === undefined ? atlas.regions : [region],
    sureness: 1,
    because: `${words} ${kind === 'public' ? 'belongs to' : 'is at home in'} ${home === '' ? country : home}`,
    words,
    country: country.length > 2 ? undefined : country,
    subRegion: atlas.subRegionOf(country),
  };
}

/** `asked from Paris … their client Hydro-Québec`: said to be served, and no place is told after it. */
function isNamedCustomer(reading: Reading, { first, last, kind, country }: NamedOrganisation): boolean {
  if (kind === 'worldwide' || country.length > 2) return false;
  const begin = startOfList(reading, first);
  const end = be.has(wordAt(reading, begin - 1)) ? begin - 1 : begin;
  if (begin === 0 || !isAfter(reading, end, cues.customer)) return false;
  return !reading.names.some(
    (name) => name.first > last && !name.common && name.senses.some((sense) => sense.kind !== 'people'),
  );
}

/** `customers: Maybank & Bradesco`: the first word of those that are listed. */
function startOfList(reading: Reading, first: number): number {
  const join = (cueAt(reading, first - 1) & cues.join) === 0 ? 0 : 1;
  const isListed = join === 1 || (gapAt(reading, first) & listing) !== 0;
  const previous = reading.organisations.find(({ last }) => last === first - 1 - join);
  return isListed && previous !== undefined ? startOfList(reading, previous.first) : first;
}

const listing = gaps.comma | gaps.ampersand | gaps.slash | gaps.plus;

const be = wordSet('is are ist sind est sont es son e sao sono ar er jest');
