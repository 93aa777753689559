import type { Catalogue } from './catalogue.ts';

/** Slack user ids of a region's CSAs; of all regions, where none is named or its team is empty. */
export function csasOf({ regions }: Catalogue, region: string | undefined): readonly string[] {
  const team = regions.find(({ name }) => name === region)?.csas ?? [];
  return team.length > 0 ? team : [...new Set(regions.flatMap(({ csas }) => csas))];
}

/** Whether somebody is a CSA of any region. */
export function isCsa({ regions }: Catalogue, userId: string): boolean {
  return regions.some(({ csas }) => csas.includes(userId));
}
