import { nameTableOf, type NameTable } from '../knowledge/name-table.ts';
import { tokenize } from '../text/tokens.ts';
import {
  events,
  fillers,
  formerly,
  jobs,
  takenBack,
  hosting,
  languageVerbs,
  languageWords,
  negations,
  personTitles,
  personVerbs,
  placePrepositions,
  releaseBrands,
  releaseWords,
  ruledOut,
  travels,
  honorifics,
  closings,
  auxiliaries,
  standIns,
  asked,
} from './around.ts';
import {
  joinWords,
  laterAfterWords,
  laterWords,
  leadAfterWords,
  leadWords,
  routeNouns,
  routeWords,
  turnWords,
} from './routing.ts';
import { typingErrors } from './typing-errors.ts';
import {
  customerWords,
  headquarterWords,
  organisationWords,
  partnerWords,
  selfWords,
  siteWords,
  workWords,
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
  takenBack: 268_435_456,
  job: 536_870_912,
  laterAfter: 1_073_741_824,
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
  takenBack,
  job: jobs,
  laterAfter: laterAfterWords,
};

/** Cues of people, kept apart: they are looked for beside names that may be a person's only. */
export const personCues = { honorific: 1, closing: 2, auxiliary: 4, standIn: 8, asked: 16 } as const;

const personLists: Readonly<Record<keyof typeof personCues, string>> = {
  honorific: honorifics,
  closing: closings,
  auxiliary: auxiliaries,
  standIn: standIns,
  asked,
};

/** Bits of `personCues` by folded phrase. */
export const personBits: ReadonlyMap<string, number> = bitsOf(personLists, personCues);

/** The table of all cue phrases; the value of an entry is its bits. */
export const cueTable: NameTable = tableOf(withTypingErrors(bitsOf(lists, cues)));

function tableOf(bits: ReadonlyMap<string, number>): NameTable {
  return nameTableOf([...bits.keys()], [...bits.values()]);
}

function bitsOf<Cue extends string>(
  words: Readonly<Record<Cue, string>>,
  values: Readonly<Record<Cue, number>>,
): Map<string, number> {
  const bits = new Map<string, number>();
  for (const cue of Object.keys(words) as Cue[]) {
    for (const phrase of words[cue].split(/\s+/u)) addPhrase(bits, phrase, values[cue]);
  }
  return bits;
}

/** Whoever types `costumer` means the customer, unless the spelling is a cue of its own. */
function withTypingErrors(bits: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const slips = [...typingErrors()].map(([slip, word]) => [slip, bits.get(word) ?? 0] as const);
  return new Map([...slips, ...bits]);
}

/** An abbreviation listed in capitals is only meant in capitals: `SE` is a role, `se` Spanish. */
function addPhrase(bits: Map<string, number>, phrase: string, bit: number): void {
  const folded = `${/^[A-Z]{2,5}s?$/u.test(phrase) ? '!' : ''}${tokenize(phrase.replaceAll('_', ' ')).folded}`;
  if (folded.length === 0) return;
  bits.set(folded, (bits.get(folded) ?? 0) | bit);
  // Arabic writes "and" together with the next word.
  if (/^[\u0600-\u06ff]/u.test(folded))
    bits.set(`و${folded}`, (bits.get(`و${folded}`) ?? 0) | bit | cues.turn);
}
