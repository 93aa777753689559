import type { Atlas } from '../places/atlas.ts';
import type { Mention } from '../places/mention.ts';

/** `Munich (Germany)`; areas, and names that mean several places, as they were typed. */
export function placeName({ place, region }: Mention, words: string, atlas: Atlas): string {
  if (place.kind === 'area' || region === undefined) return words;
  const country = atlas.countryName(place.country);
  if (place.kind === 'country' || place.kind === 'people' || country === place.name) return country;
  return `${place.name} (${country})`;
}
