import { NameTable } from '../places/name-table.ts';
import { tokenize } from '../text/tokens.ts';
import {
  events, fillers, formerly, hosting, languageVerbs, languageWords, negations, personTitles, personVerbs,
  placePrepositions, releaseBrands, releaseWords, ruledOut, travels,
} from './around.ts';
import { joinWords, laterWords, leadAfterWords, leadWords, routeNouns, routeWords, turnWords } from './routing.ts';
import {
  customerWords, headquarterWords, organisationWords, partnerWords, selfWords, siteWords, workWords,
} from './who.ts';

/** What a word says about the places around it, as bits: one word may say several things. */
export const cues = {
  customer: 1,
  site: 2,
  organisation: 4,
  work: 8,
  partner: 16,
  self: 32,
  headquarters: 64,
  preposition: 128,
  filler: 256,
  negation: 512,
  formerly: 1024,
  ruledOut: 2048,
  event: 4096,
  travel: 8192,
  hosting: 16_384,
  brand: 32_768,
  release: 65_536,
  language: 131_072,
  languageVerb: 262_144,
  title: 524_288,
  personVerb: 1_048_576,
  route: 2_097_152,
  routeNoun: 4_194_304,
  lead: 8_388_608,
  leadAfter: 16_777_216,
  later: 33_554_432,
  turn: 67_108_864,
  join: 134_217_728,
} as const;

const lists: Readonly<Record<keyof typeof cues, string>> = {
  customer: customerWords,
  site: siteWords,
  organisation: organisationWords,
  work: workWords,
  partner: partnerWords,
  self: selfWords,
  headquarters: headquarterWords,
  preposition: placePrepositions,
  filler: fillers,
  negation: negations,
  formerly,
  ruledOut,
  event: events,
  travel: travels,
  hosting,
  brand: releaseBrands,
  release: releaseWords,
  language: languageWords,
  languageVerb: languageVerbs,
  title: personTitles,
  personVerb: personVerbs,
  route: routeWords,
  routeNoun: routeNouns,
  lead: leadWords,
  leadAfter: leadAfterWords,
  later: laterWords,
  turn: turnWords,
  join: joinWords,
};

/** The table of all cue phrases; the value of an entry is its bits. Built once with the classifier. */
export function cueTable(): NameTable {
  const bits = new Map<string, number>();
  for (const [cue, words] of Object.entries(lists)) {
    for (const phrase of words.split(/\s+/u)) addPhrase(bits, phrase, cues[cue as keyof typeof cues]);
  }
  const text = [...bits.keys()].join('\n');
  const table = new NameTable(text, bits.size);
  let at = 0;
  for (const [phrase, value] of bits) {
    table.add(at, at + phrase.length, value);
    at += phrase.length + 1;
  }
  return table;
}

/** An abbreviation listed in capitals is only meant in capitals: `SE` is a role, `se` Spanish. */
function addPhrase(bits: Map<string, number>, phrase: string, bit: number): void {
  const folded = `${/^[A-Z]{2,5}s?$/u.test(phrase) ? '!' : ''}${tokenize(phrase.replaceAll('_', ' ')).folded}`;
  if (folded.length > 0) bits.set(folded, (bits.get(folded) ?? 0) | bit);
}
