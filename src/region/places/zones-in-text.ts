import type { Atlas } from '../knowledge/atlas.ts';
import type { Sense } from '../knowledge/knowledge.ts';
import type { Reading } from '../reading/reading.ts';
import type { Token } from '../text/tokens.ts';
import { sureMention, type Mention } from './mention.ts';

/** More zones than this make nothing clearer. */
const enough = 20;

/**
 * `Asia/Riyadh`, `America/Argentina/Buenos_Aires`, `EST5EDT`: what is written as a time zone lies in its
 * country.
 */
export function zonesIn(reading: Reading, atlas: Atlas): readonly Mention[] {
  const { text, list } = reading.tokens;
  const written = text.includes('/') ? [...text.matchAll(zonePattern)].slice(0, enough) : [];
  const found = written.flatMap(({ 0: zone, index }) => mentionOf(reading, zone, index, atlas));
  // One word may be a zone as well (`Navajo`, `CET`), and says so only when it stands alone.
  return found.length > 0 || list.length > 3 ? found : mentionOf(reading, text, 0, atlas);
}

const zonePattern = /(?<![\w/])[A-Z][A-Za-z]+(?:\/[A-Za-z][A-Za-z0-9+_-]*){1,2}/gu;

function mentionOf({ tokens }: Reading, zone: string, start: number, atlas: Atlas): readonly Mention[] {
  const country = atlas.knowledge.zones.get(zone.trim().toLowerCase());
  const first = tokens.list.findIndex(({ end }) => end > start);
  const last = tokens.list.findLastIndex((token: Token) => token.start < start + zone.length);
  if (country === undefined || first < 0 || last < first) return [];
  const place: Sense = { kind: 'country', country, state: '', people: 0, name: atlas.countryName(country) };
  const mention = sureMention(first, last, place, atlas);
  return [mention.region === undefined ? { ...mention, regions: atlas.regions } : mention];
}
