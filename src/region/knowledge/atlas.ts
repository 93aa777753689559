import type { CountryRule, RegionRules } from '../rules.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import type { Knowledge, Sense } from './knowledge.ts';

/** The whole world: says nothing about a single region. */
export const everywhere = '*';

/** What stands where a place has to and none is known. */
export const nowhere: Sense = { kind: 'city', country: '', state: '', people: 0, name: '' };

/** The world as this operator divides it. */
export type Atlas = {
  readonly knowledge: Knowledge;
  readonly regions: readonly string[];
  /** The region that serves a place; `everywhere`; undefined when a person has to be asked. */
  readonly regionOf: (place: Pick<Sense, 'kind' | 'country'>) => string | undefined;
  /** The region that serves a country; undefined when a person has to be asked. */
  readonly regionOfCountry: (alpha2: string) => string | undefined;
  /** The finer label of a country. */
  readonly subRegionOf: (alpha2: string) => string | undefined;
  /** The finer label that is called by these folded words. */
  readonly subRegionCalled: (folded: string) => string | undefined;
  /** The region that serves the finer label of this name, in folded words. */
  readonly regionOfSubRegion: (folded: string) => string | undefined;
  readonly warningOf: (alpha2: string) => string | undefined;
  readonly countryName: (alpha2: string) => string;
};

export function createAtlas(knowledge: Knowledge, rules: RegionRules): Atlas {
  const byCountry = new Map(rules.countries.map((rule) => [rule.country, rule]));
  const subRegions = new Map(
    rules.subRegions.flatMap((sub) => sub.countries.map((alpha2) => [alpha2, sub.name])),
  );
  const called = new Map(
    rules.subRegions.flatMap(({ name, words }) =>
      [name, ...words].map((word) => [tokenize(word).folded, name]),
    ),
  );
  const regions = new Map(rules.regions.map((region) => [fold(region), region]));
  const spelled = (region: string | undefined): string | undefined => regions.get(fold(region ?? ''));
  const regionByCountry = new Map(
    [...knowledge.countries.keys()].map((alpha2) => [
      alpha2,
      spelled(regionByRule(alpha2, byCountry, knowledge)),
    ]),
  );
  return {
    knowledge,
    regions: rules.regions,
    regionOf({ kind, country }) {
      if (kind === 'area') return country === everywhere ? everywhere : spelled(country);
      return regionByCountry.get(country);
    },
    regionOfCountry: (alpha2) => regionByCountry.get(alpha2),
    subRegionOf: (alpha2) => subRegions.get(alpha2),
    subRegionCalled: (folded) => called.get(folded),
    regionOfSubRegion: (folded) =>
      spelled(rules.subRegions.find(({ name }) => name === called.get(folded))?.region),
    warningOf: (alpha2) => byCountry.get(alpha2)?.warning,
    countryName: (alpha2) => knowledge.countries.get(alpha2)?.name ?? '',
  };
}

/** The operator's row, or where the public tables put it. */
function regionByRule(
  alpha2: string,
  rules: ReadonlyMap<string, CountryRule>,
  knowledge: Knowledge,
): string | undefined {
  const rule = rules.get(alpha2);
  if (rule?.region === 'ask') return undefined;
  return rule?.region ?? knowledge.countries.get(alpha2)?.region;
}
