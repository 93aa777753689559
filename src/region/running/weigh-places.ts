import { levels, type Clue } from '../clues/clue.ts';
import { organisationClues } from '../clues/organisation-clues.ts';
import { placeName } from '../clues/place-name.ts';
import { everywhere, type Atlas } from '../places/atlas.ts';
import { hasRivals, type Mention } from '../places/mention.ts';
import { cueAt } from '../roles/around.ts';
import { gaps } from '../text/gaps.ts';
import type { Reading } from '../text/reading.ts';
import { typedWords } from '../text/tokens.ts';
import { endOfDateline } from './dateline.ts';
import { keepCompany } from './keep-company.ts';
import { placesOf } from './places-of.ts';
import { sumsOf, type Weighed } from './sums.ts';
import { weightOf } from './weight-of.ts';
import { weights } from './weights.ts';

/** The region that prevails, if one does: how many times the next one, and how much at all. */
type Lead = { readonly region: string | undefined; readonly margin: number; readonly sum: number };

/** A region that weighs this many times more than the next is what the text is about. */
const clearly = 2.5;

/**
 * What running text says about the region. Its places are weighed against each other: where one region clearly
 * prevails, the others are only hints; where two are alike, both stand.
 */
export function weighPlaces(reading: Reading, atlas: Atlas): readonly Clue[] {
  const places = weighedPlaces(reading, atlas);
  const organisations = organisationClues(withLoneOrganisations(reading), [], atlas).filter(
    ({ level }) => level >= levels.company,
  );
  const sums = sumsOf(places, organisations);
  const [top, next] = [...sums].toSorted(([, a], [, b]) => b - a);
  const margin = top === undefined ? 0 : marginOf(top[1], next?.[1] ?? 0);
  const lead: Lead = { region: margin >= clearly ? top?.[0] : undefined, margin, sum: top?.[1] ?? 0 };
  return [
    ...places.map(({ mention }) => clueOf(reading, mention, lead, atlas)),
    ...organisations.map((clue) => ({ ...clue, level: levelOf(clue.region, lead.region) })),
  ];
}

/** `SUVA —` is a city, `Panama Canal` no broadcaster: an organisation stands alone, and not in the dateline. */
function withLoneOrganisations(reading: Reading): Reading {
  const { list } = reading.tokens;
  const end = endOfDateline(reading);
  const organisations = reading.organisations.filter(({ first }) => {
    const isBeside = list[first]?.gap === gaps.space && list[first - 1]?.shape === 'title';
    return first >= end && (!isBeside || cueAt(reading, first - 1) !== 0);
  });
  return { ...reading, organisations };
}

function weighedPlaces(reading: Reading, atlas: Atlas): readonly Weighed[] {
  const found = placesOf(reading, atlas);
  const dateline = endOfDateline(reading);
  const alone = found.map((mention) => weightOf(reading, mention, dateline));
  const weighed = keepCompany(reading, found, alone, atlas)
    .map((mention, i) => ({
      mention,
      weight: mention === found[i] ? (alone[i] ?? 0) : weightOf(reading, mention, dateline),
    }))
    .filter(({ mention, weight }) => weight > 0 && mention.region !== everywhere);
  // Names that mean several regions count only where nothing else is named as a place.
  const clear = weighed.filter(({ mention }) => mention.region !== undefined);
  const heaviest = Math.max(0, ...weighed.map(({ weight }) => weight));
  return clear.some(({ weight }) => weight >= Math.min(heaviest, weights.named)) ? clear : weighed;
}

function levelOf(region: string | undefined, lead: string | undefined): number {
  return lead === undefined || region === lead ? levels.mentioned : levels.hint;
}

/** How many times heavier the first is. */
function marginOf(top: number, next: number): number {
  return next === 0 ? Number.POSITIVE_INFINITY : top / next;
}

/** What outweighs others is less sure than what stands alone, and what weighs little is not sure at all. */
function surenessOf({ sureness }: Mention, { margin, sum }: Lead): number {
  const share = 1 - (1 - sureness) * 0.9;
  if (sum < weights.named) return share * 0.8;
  return margin >= 2 * clearly ? share : share * 0.95;
}

function clueOf(reading: Reading, mention: Mention, lead: Lead, atlas: Atlas): Clue {
  const { place, region, regions } = mention;
  const words = typedWords(reading.tokens, mention.first, mention.last);
  const level = levelOf(region, lead.region);
  const country = place.kind === 'area' || hasRivals(mention) ? undefined : place.country;
  return {
    rule: 'served',
    level,
    region,
    regions,
    sureness: surenessOf(mention, lead),
    because: `${level === levels.hint ? 'also names' : 'mentions'} ${placeName(mention, words, atlas)}`,
    words,
    country,
    subRegion: country === undefined ? undefined : atlas.subRegionOf(country),
  };
}
