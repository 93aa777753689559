import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Partner } from '../domain/catalogue.ts';
import type { RegionRules } from '../region/rules.ts';

/** Contested countries and sub-regions, for catalogues that have no rows of their own. */
export const ownRegionsFile = fileURLToPath(new URL('regions.yml', import.meta.url));

/**
 * The rules that come with the product, for a classifier without a catalogue: command line, benches and
 * tests.
 */
export function ownRules(partners: readonly Partner[] = []): RegionRules {
  const rows = parse(readFileSync(ownRegionsFile, 'utf8')) as Pick<RegionRules, 'countries' | 'subRegions'>;
  return { regions: ['AMER', 'APAC', 'EMEA'], ...rows, partners };
}
