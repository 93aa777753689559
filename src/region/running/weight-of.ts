import { hasRivals, type Mention } from '../places/mention.ts';
import { gapAt, wordAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { isAside } from '../roles/asides/asides.ts';
import { gaps } from '../text/gaps.ts';
import { foldedWords } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { guestWords } from '../words/running.ts';
import { isCivic, weightBefore, wordAfter } from './beside.ts';
import { isLandform, isPartOfName, isSomebody } from './part-of-name.ts';
import { isHead, isPeople, weightOfHead, weightOfPeople } from './people-weight.ts';
import { weights } from './weights.ts';

const guests = wordSet(guestWords);

/** Every country has them. */
const vague = wordSet('east_coast west_coast');

/** Thousands of people from which on a city is known by its name alone. */
const known = 100;

/** Thousands of people from which on a city is meant though people are called so. */
const metropolis = 2000;

/** Thousands of people in a city that is as well known as the name. */
const famous = 500;

/**
 * How much a place in a running text says about where it plays, by what stands beside it; see `weights`.
 * `dateline` is the number of words in the dateline.
 */
export function weightOf(reading: Reading, mention: Mention, dateline: number): number {
  const { first, last, confirmed, corrected, place } = mention;
  const isInDateline = first < dateline;
  if (isInDateline && confirmed) return last < dateline ? weights.dateline : weights.dateline + weights.named;
  if (guests.has(wordAfter(reading, last)) || guests.has(wordAfter(reading, last, 2))) return weights.guest;
  if (isPeople(reading, mention)) return weightOfPeople(reading, mention);
  if (isVague(reading, mention)) return weights.thing;
  if (isSomebody(reading, mention) || isLandform(reading, mention)) return weights.none;
  if (isInDateline) return weights.dateline;
  const before = weightBefore(reading, first);
  if (!confirmed && before === 0 && isAside(reading, mention)) return weights.thing;
  if (corrected === true) return weights.people;
  if (place.kind === 'country' && isHead(reading, mention)) return weightOfHead(reading, mention);
  return weightOfPlace(reading, mention, before);
}

/** `on the east coast`, `the Gulf of Mexico`. */
function isVague(reading: Reading, { first, last, place }: Mention): boolean {
  if (place.kind !== 'area') return false;
  return vague.has(foldedWords(reading.tokens, first, last)) || wordAt(reading, last + 1) === 'of';
}

/** `before`: what the word before it says. */
function weightOfPlace(reading: Reading, mention: Mention, before: number): number {
  const { first, last, confirmed, name, place } = mention;
  const isTag = (gapAt(reading, first) & gaps.hash) !== 0;
  if (isTag) return weights.named;
  const isSmall = place.kind === 'city' && place.people < known;
  if (!confirmed && (isSmall || before < weights.inside) && isPartOfName(reading, mention))
    return weights.doubtful;
  if (reading.cased && reading.tokens.list[last]?.shape === 'lower') return weights.doubtful;
  if (confirmed) return weights.inside;
  if (before === 0 && mayBeFirstName(reading, mention))
    return place.people < famous ? weights.none : weights.thing;
  if (hasRivals(mention)) return before === 0 ? weights.rival : weights.named;
  if (isForeignName(reading, mention)) return before < weights.towards ? weights.doubtful : weights.named;
  if (name.common) return weights.named;
  if (before > 0) return before;
  return isSmall ? weights.doubtful : weights.named;
}

/** `hbd to my boy Jackson`; but `Jackson police`. */
function mayBeFirstName(reading: Reading, { name, place, last }: Mention): boolean {
  const isTown = place.kind === 'city' && place.people < metropolis;
  return isTown && name.firstName && !isCivic(reading, last);
}

/** What others call a city: `Samar` may be Samara, or a place we do not know. */
function isForeignName(reading: Reading, { place: { kind, key }, name: { first, last } }: Mention): boolean {
  return kind === 'city' && key !== foldedWords(reading.tokens, first, last);
}
