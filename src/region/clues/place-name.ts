import type { Atlas } from '../knowledge/atlas.ts';
import { hasRivals, type Mention } from '../places/mention.ts';

/** `Munich (Germany)`; areas, and names that mean several places, as they were typed. */
export function placeName(mention: Mention, words: string, atlas: Atlas): string {
  const { place, region } = mention;
  if (place.kind === 'area' || region === undefined || hasRivals(mention)) return words;
  const country = atlas.countryName(place.country);
  if (place.kind === 'country' || place.kind === 'people' || country === place.name) return country;
  return `${place.name} (${country})`;
}
