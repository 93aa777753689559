import type { Atlas } from '../knowledge/atlas.ts';
import type { Sense } from '../knowledge/knowledge.ts';
import type { Mention } from '../places/mention.ts';
import { gapAt, wordAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { beginsPhrase, phraseSetOf } from '../words/phrase-set.ts';

/** Words between the two peoples and what they own together: `industrial`. */
const reach = 3;

/**
 * `a Franco-Canadian joint venture`, `a US-Japanese consortium`: of two regions in halves none is the one,
 * unless something else in the text says so.
 */
export function asHalves(reading: Reading, mentions: readonly Mention[], atlas: Atlas): readonly Mention[] {
  if (!mentions.some((mention) => isJoint(reading, mention))) return mentions;
  const open = new Map<Mention, Mention>();
  for (const [i, mention] of mentions.entries()) {
    if (!isJoint(reading, mention)) continue;
    const before = mentions[i - 1];
    const isPair = before?.last === mention.first - 1 && isHyphen(reading, mention.first);
    if (!isPair && mention.place.kind !== 'people') continue;
    const other = isPair ? before.region : regionOfPrefix(reading, mention, atlas);
    if (other === undefined || mention.region === undefined || other === mention.region) continue;
    const regions = [other, mention.region];
    open.set(mention, { ...mention, region: undefined, regions });
    const place: Sense | undefined = before && { ...before.place, kind: 'people' };
    if (isPair && place !== undefined) open.set(before, { ...before, region: undefined, regions, place });
  }
  return mentions.map((mention) => open.get(mention) ?? mention);
}

/** A people or a country, and after it what several own. */
function isJoint(reading: Reading, { last, place }: Mention): boolean {
  if (place.kind !== 'people' && place.kind !== 'country') return false;
  for (let at = last + 1; at <= last + reach; at += 1) {
    if (gapAt(reading, at) !== gaps.space) return false;
    if (beginsPhrase(reading.tokens, at, ventures)) return true;
  }
  return false;
}

function isHyphen(reading: Reading, at: number): boolean {
  return (gapAt(reading, at) & (gaps.hyphen | gaps.other)) !== 0;
}

/** `Anglo-` of `Anglo-Indian`, be it a word of the name or one before it. */
function regionOfPrefix(reading: Reading, { first, last }: Mention, atlas: Atlas): string | undefined {
  const before = last > first ? first : first - 1;
  const country = before < 0 ? undefined : prefixes[wordAt(reading, before)];
  return country === undefined ? undefined : atlas.regionOfCountry(country);
}

const ventures = phraseSetOf('consortium joint_venture jv alliance merger konsortium coentreprise consorcio');

/** Peoples as the first half of a word: ISO 3166-1 alpha-2. */
const prefixes: Readonly<Record<string, string>> = {
  anglo: 'GB',
  austro: 'AT',
  belgo: 'BE',
  franco: 'FR',
  hispano: 'ES',
  indo: 'IN',
  italo: 'IT',
  luso: 'PT',
  nippo: 'JP',
  russo: 'RU',
  sino: 'CN',
  turco: 'TR',
};
