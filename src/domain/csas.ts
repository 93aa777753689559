import type { Catalogue } from './catalogue.ts';
import { regionNamed } from './look-up.ts';

/** Slack user ids of a region's CSAs; of all regions, where none is named or its team is empty. */
export function csasOf(catalogue: Catalogue, region: string | undefined): readonly string[] {
  const team = regionNamed(catalogue, region)?.csas ?? [];
  return team.length > 0 ? team : [...new Set(catalogue.regions.flatMap(({ csas }) => csas))];
}

/** Whether somebody is a CSA of any region. */
export function isCsa({ regions }: Catalogue, userId: string): boolean {
  return regions.some(({ csas }) => csas.includes(userId));
}
