import type { Atlas } from '../knowledge/atlas.ts';
import type { Mention } from '../places/mention.ts';
import { shareOf } from '../places/share.ts';
import type { Name } from '../reading/read-names.ts';
import type { Reading } from '../reading/reading.ts';
import { foldedWords } from '../text/tokens.ts';

/** A name as what it most likely means. */
export function mentionOfName(reading: Reading, name: Name, atlas: Atlas): Mention | undefined {
  const { first, last, senses } = name;
  const { region, regions, sense, share } = shareOf(senses, foldedWords(reading.tokens, first, last), atlas);
  if (sense === undefined) return undefined;
  return { first, last, name, place: sense, region, regions, sureness: share, confirmed: false };
}
