import type { Atlas } from '../knowledge/atlas.ts';
import type { Sense } from '../knowledge/knowledge.ts';
import { plainName, type Name } from '../reading/read-names.ts';
import type { Reading } from '../reading/reading.ts';

/** A place a text speaks of, with the region it lies in, as far as that is clear. */
export type Mention = {
  /** Words it covers, and the first of them that names it; a code after a city counts to it. */
  readonly first: number;
  readonly last: number;
  readonly name: Name;
  readonly place: Sense;
  /** Undefined when the name means places in several regions. `*` is the whole world. */
  readonly region: string | undefined;
  /** Regions it may mean. */
  readonly regions: readonly string[];
  /** 0 to 1: how sure the name means that region. */
  readonly sureness: number;
  /** Confirmed by a state, a country or a code after it. */
  readonly confirmed: boolean;
  /** The name had to be corrected to be found. */
  readonly corrected?: boolean;
};

/** A mention of a place there is no doubt about; without a `name`, of one that has none of its own here. */
export function sureMention(
  first: number,
  last: number,
  place: Sense,
  atlas: Atlas,
  name: Name = plainName(first, last, [place]),
): Mention {
  return { first, last, name, ...surely(place, atlas) };
}

/** What a mention says once there is no doubt about its place. */
export function surely(
  place: Sense,
  atlas: Atlas,
): Pick<Mention, 'place' | 'region' | 'regions' | 'sureness' | 'confirmed'> {
  const region = atlas.regionOf(place);
  return { place, region, regions: region === undefined ? [] : [region], sureness: 1, confirmed: true };
}

/** Whether the mention is the whole text, or all of it but filler words. */
export function isWhole(reading: Reading, { first, last }: Pick<Mention, 'first' | 'last'>): boolean {
  return last - first + 1 === reading.tokens.list.length;
}

/** `Santa Clara` is in California as well as in Cuba: the region may be clear, the country is not. */
export function hasRivals({ place, name, confirmed }: Mention): boolean {
  if (confirmed || place.kind !== 'city') return false;
  return name.senses.some(
    ({ kind, country, people }) => kind === 'city' && country !== place.country && people * 4 > place.people,
  );
}

/** Prepares the question which words the mentions cover. */
export function coverageOf(mentions: readonly Mention[], { tokens }: Reading): (at: number) => boolean {
  const covered = new Uint8Array(tokens.list.length);
  for (const { first, last } of mentions) covered.fill(1, first, last + 1);
  return (at) => covered[at] === 1;
}
