import type { Partner } from '../../domain/catalogue.ts';
import type { RegionRules } from '../rules.ts';
import { companyName } from './company-name.ts';

const prefix = 'Partner-Acct-';
/** As in the catalogue: Slack shows no longer option. */
const longestName = 75;

/**
 * The directory, with the partners that GitLab's labels name besides: `Partner-Acct-Blue_Mesa_AMER` is Blue
 * Mesa, served by AMER. One with labels for several regions works worldwide. What the catalogue says about
 * a partner counts more than any label.
 */
export function withPartnersOfLabels(
  { partners, regions, subRegions }: Pick<RegionRules, 'partners' | 'regions' | 'subRegions'>,
  labels: readonly string[],
): readonly Partner[] {
  const regionBySuffix = new Map([
    ...subRegions.map(({ name, region }) => [name.toLowerCase(), region] as const),
    ...regions.map((name) => [name.toLowerCase(), name] as const),
  ]);
  const listed = new Set(partners.flatMap(({ name, aliases }) => [name, ...aliases].map(keyOf)));
  const named = labels
    .filter((label) => label.startsWith(prefix))
    .map((label) => partnerOf(label.slice(prefix.length), regionBySuffix))
    .filter(({ name }) => name !== '' && name.length <= longestName && !listed.has(keyOf(name)));
  const byName = Map.groupBy(named, ({ name }) => keyOf(name));
  return [...partners, ...[...byName.values()].flatMap(joined)];
}

/** A name for labels of all its regions; where these differ, none of them is the partner's. */
function joined(same: readonly Partner[]): readonly Partner[] {
  const [first] = same;
  if (first === undefined) return [];
  const regions = new Set(same.map(({ region }) => region));
  return regions.size === 1 ? [first] : [{ name: first.name, aliases: [] }];
}

function partnerOf(label: string, regionBySuffix: ReadonlyMap<string, string | undefined>): Partner {
  const at = label.lastIndexOf('_');
  const suffix = at === -1 ? '' : label.slice(at + 1).toLowerCase();
  const isSuffix = at > 0 && regionBySuffix.has(suffix);
  const region = isSuffix ? regionBySuffix.get(suffix) : undefined;
  const name = (isSuffix ? label.slice(0, at) : label).replaceAll('_', ' ').trim();
  return { name, aliases: [], ...(region !== undefined && { region }) };
}

function keyOf(name: string): string {
  return companyName(name).full;
}
