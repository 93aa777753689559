import { cueAt, gapAt, wordAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { fold } from '../text/fold.ts';
import { gaps } from '../text/gaps.ts';
import { foldedWords } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { cues } from '../words/cues.ts';
import type { Mention } from './mention.ts';

/** `Palo Alto office`, `Reston team`, `Nouméa nickel mine`: a noun in small letters, at most one word away. */
export function isOwner(reading: Reading, { last, name, place }: Mention): boolean {
  if (name.surname || name.common) return false;
  if (isBase(reading, last)) return true;
  if (gapAt(reading, last + 1) === gaps.space && (cueAt(reading, last + 1) & cues.site) !== 0) return true;
  if (name.firstName || place.people < small) return false;
  for (let at = last + 1; at <= last + 2; at += 1) {
    const token = reading.tokens.list[at];
    if (token?.gap !== gaps.space || token.shape !== 'lower') return false;
    if ((cueAt(reading, at) & nouns) !== 0 || teams.has(wordAt(reading, at))) return true;
    if (cueAt(reading, at) !== 0) return false;
  }
  return false;
}

/** `Vesoul-based startup`: capitals and a hyphen; `OTP based` is none. */
function isBase(reading: Reading, last: number): boolean {
  return gapAt(reading, last + 1) === gaps.hyphen && wordAt(reading, last + 1) === 'based';
}

/** Thousands of people. */
const small = 15;
const nouns = cues.site | cues.organisation | cues.customer;
const teams = wordSet('team teams crew squad squads pod pods tribe tribes residents locals marathon derby');

/** `Nestlé Vevey`, `Texas Instruments Freising`: a town, right behind a company that is known. */
export function isOfCompany({ organisations, tokens }: Reading, { first, name, place }: Mention): boolean {
  const token = tokens.list[first];
  if (token?.gap !== gaps.space || token.shape !== 'title' || place.kind !== 'city') return false;
  return !name.surname && !name.common && organisations.some(({ last }) => last === first - 1);
}

/** `vilnius based fintech`, `pune automotive co`: written in haste, and what it belongs to is named. */
export function isBelonging(reading: Reading, { last, name }: Mention): boolean {
  if (name.common) return false;
  for (let i = last + 1; i <= last + 3; i += 1) {
    const token = reading.tokens.list[i];
    if (token === undefined || (token.gap & ~(gaps.space | gaps.hyphen)) !== 0) return false;
    const cue = cueAt(reading, i);
    if ((cue & belongings) !== 0) return true;
    if (cue !== 0) return false;
  }
  return false;
}

const belongings = cues.organisation | cues.headquarters | cues.customer | cues.site;

/** `Reading council`, `Nice airport`. */
const civic = wordSet('council university airport borough');

/**
 * `the Antwerp customer`, `the Antwerp one`, `Thai bank`: a large city inside a sentence or a people, and a
 * word it belongs to.
 */
export function isLargeBeside(reading: Reading, mention: Mention): boolean {
  const { first, last, place } = mention;
  const next = reading.tokens.list[last + 1];
  const inside = first > 0 && (gapAt(reading, first) & gaps.stop) === 0;
  return (
    (place.kind === 'people' ||
      (place.people >= 300 && inside && isOwnName(reading, mention)) ||
      civic.has(wordAt(reading, last + 1))) &&
    next?.gap === gaps.space &&
    ((cueAt(reading, last + 1) & (cues.customer | cues.site | cues.organisation | cues.work)) !== 0 ||
      wordAt(reading, last + 1) === 'one')
  );
}

/** The place is called so itself: `Gold` is no Gold Coast, and `Soul` no Seoul. */
function isOwnName({ tokens }: Reading, { first, last, place }: Mention): boolean {
  return fold(place.name) === foldedWords(tokens, first, last);
}
