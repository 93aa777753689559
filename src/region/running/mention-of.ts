import type { Atlas } from '../places/atlas.ts';
import type { Sense } from '../places/knowledge.ts';
import type { Mention } from '../places/mention.ts';
import { shareOf } from '../places/share.ts';
import type { Name } from '../text/read-names.ts';
import type { Reading } from '../text/reading.ts';
import { foldedWords } from '../text/tokens.ts';

/** A mention of a place that is known for sure. */
export function mentionOf(
  first: number,
  last: number,
  name: Name | undefined,
  place: Sense,
  atlas: Atlas,
): Mention {
  const region = atlas.regionOf(place);
  const plain = { first, last, senses: [place], common: false, firstName: false, surname: false };
  const regions = region === undefined ? [] : [region];
  return { first, last, name: name ?? plain, place, region, regions, sureness: 1, confirmed: true };
}

/** A name as what it most likely means. */
export function mentionOfName(reading: Reading, name: Name, atlas: Atlas): Mention | undefined {
  const { first, last, senses } = name;
  const { region, regions, sense, share } = shareOf(senses, foldedWords(reading.tokens, first, last), atlas);
  if (sense === undefined) return undefined;
  return { first, last, name, place: sense, region, regions, sureness: share, confirmed: false };
}
