import type { Atlas } from '../knowledge/atlas.ts';
import { wordBeforeSays } from '../reading/context.ts';
import type { Reading } from '../reading/reading.ts';
import { hostOf } from '../text/addresses.ts';
import { cues } from '../words/cues.ts';
import { levels, type Clue } from './clue.ts';
import { endingOf } from './endings.ts';
import { dialledCountry, findPhones, type Phone } from './phones.ts';

/** What addresses and telephone numbers in a text say. They are the partner's unless the customer is named. */
export function contactClues(reading: Reading, atlas: Atlas): readonly Clue[] {
  const { text } = reading.tokens;
  const clues: Clue[] = [];
  for (const { start, end, host } of reading.addresses) {
    clues.push(...hostClue(host, text.slice(start, end), levelAt(reading, start), atlas));
  }
  for (const { index, 0: words, 1: ending = '' } of text.matchAll(spokenEnding))
    clues.push(...hostClue(`host${ending.toLowerCase()}`, words.trim(), levelAt(reading, index), atlas));
  for (const phone of findPhones(text))
    clues.push(...phoneClue(phone, text, levelAt(reading, phone.start), atlas));
  return clues;
}

/** `a .lv address`, `their .pe domain`, `.ch partner`. */
const spokenEnding =
  /(?<=^|\s)(\.[a-z]{2}) (?:partner|reseller|customer|company|address|domain|e-?mail|mail|web ?site|site)\b/giu;

/** What the fields for an address and a telephone number say. */
export function contactFieldClues(
  domain: string | undefined,
  phone: string | undefined,
  atlas: Atlas,
): readonly Clue[] {
  const host = hostOf(domain ?? '');
  const [number] = findPhones(phone ?? '');
  return [
    ...(host === undefined ? [] : hostClue(host, domain ?? '', levels.contact, atlas)),
    ...(number === undefined ? [] : phoneClue(number, phone ?? '', levels.contact, atlas)),
  ];
}

function levelAt(reading: Reading, start: number): number {
  return wordBeforeSays(reading, start, cues.customer, cues.partner | cues.self)
    ? levels.customerHome
    : levels.contact;
}

function hostClue(host: string, words: string, level: number, atlas: Atlas): readonly Clue[] {
  const ending = endingOf(host, (alpha2) => atlas.knowledge.countries.has(alpha2));
  if (ending === undefined) return [];
  const written = host.slice(host.lastIndexOf('.'));
  if ('country' in ending) return [clue(ending.country, `address ends in ${written}`, words, level, atlas)];
  const region = atlas.regionOf({ kind: 'area', country: ending.area });
  const regions = region === undefined ? [] : [region];
  return [
    { rule: 'partner', level, region, regions, sureness: 0.9, because: `address ends in ${written}`, words },
  ];
}

/** How often digits in the form of a country are its own. */
const formOnly = 0.8;

function phoneClue(
  { start, end, digits, local }: Phone,
  text: string,
  level: number,
  atlas: Atlas,
): readonly Clue[] {
  const country = dialledCountry(digits, atlas.knowledge.dialling);
  if (country === undefined) return [];
  const found = clue(country, 'telephone number', text.slice(start, end), level, atlas);
  return [local === true ? { ...found, sureness: formOnly } : found];
}

function clue(country: string, what: string, words: string, level: number, atlas: Atlas): Clue {
  const region = atlas.regionOfCountry(country);
  return {
    rule: 'partner',
    level,
    region,
    regions: region === undefined ? atlas.regions : [region],
    sureness: 1,
    because: `${what} (${atlas.countryName(country)})`,
    words,
    country,
    subRegion: atlas.subRegionOf(country),
  };
}
