import type { Activity, Catalogue, Region, Theme } from './catalogue.ts';

/** What the catalogue has under a name or an id. Absent: it has left the catalogue since, or never was in it. */
export function regionNamed({ regions }: Catalogue, wanted: string | undefined): Region | undefined {
  return regions.find(({ name }) => name === wanted);
}

export function urgencyOf(
  { urgencies }: Catalogue,
  wanted: string | undefined,
): Catalogue['urgencies'][number] | undefined {
  return urgencies.find(({ id }) => id === wanted);
}

/** An activity and its theme. */
export function workOf(
  { themes }: Catalogue,
  wanted: string | undefined,
): { readonly theme: Theme; readonly activity: Activity } | undefined {
  for (const theme of themes) {
    const activity = theme.activities.find(({ id }) => id === wanted);
    if (activity !== undefined) return { theme, activity };
  }
  return undefined;
}
