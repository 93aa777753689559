import type { CountryRule, Partner, SubRegion } from '../domain/catalogue.ts';

export type { CountryRule, SubRegion };

/**
 * What an operator decides about regions. Knowledge says where Almaty is; these rows say who serves
 * Kazakhstan.
 */
export type RegionRules = {
  /** Names of the regions there are; only these are ever answered. */
  readonly regions: readonly string[];
  /** Overrides of single countries; a country without a row goes where nearly every public table puts it. */
  readonly countries: readonly CountryRule[];
  readonly subRegions: readonly SubRegion[];
  readonly partners: readonly Partner[];
};
