import { cueAt, gapAt, wordAt } from '../reading/around.ts';
import { isArticle } from '../reading/article.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { type Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { cues } from '../words/cues.ts';

/**
 * Whether what stands beside a word lets one expect a place: `customer in …`, `… customer`, `site is …`. A
 * capital alone is a company's name as often. `isSought`: no place was found, so one is expected sooner.
 */
export function isPlaceAwaited(reading: Reading, at: number, isSought: boolean): boolean {
  if (isAfterPlaceWord(reading, at) || isBeforeNoun(reading, at, isSought ? nounWithin : 1)) return true;
  return isSought && (isAfterOwnerWord(reading, at) || isAddressEnd(reading, at) || isTold(reading, at));
}

/** A word stands before it that speaks of places: `near …`, `port of …`. */
export function isAfterPlaceWord(reading: Reading, at: number): boolean {
  const isPart = wordAt(reading, at - 1) === 'of' && wholes.has(wordAt(reading, at - 2));
  return isPart || isOfCustomer(reading, at) || isAfter(reading, at, placeWords);
}

/** `cliente de Buneos Aires`: whom somebody serves is told by the place. */
function isOfCustomer(reading: Reading, at: number): boolean {
  return links.has(wordAt(reading, at - 1)) && (cueAt(reading, at - 2) & cues.customer) !== 0;
}

const links = wordSet('de di do da du del des d');

const wholes = wordSet('out outside port city university region north south east west capital people');

/** Words that a place follows more often than a company. */
const placeWords = wordSet(
  'in near from frm to based within across around outside throughout en em aus nach im a au aux dans depuis nel nella i w we z ze do od v ve te в во из',
);

/** A word stands before it that speaks of companies as often: `for …`. */
export function isAfterOwnerWord(reading: Reading, at: number): boolean {
  return !isAfterPlaceWord(reading, at) && isAfter(reading, at, ownerWords);
}

const ownerWords = wordSet('of for owns covers cover covering serves para pour fur');

function isAfter(reading: Reading, at: number, words: ReadonlySet<string>): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) {
    if (words.has(wordAt(reading, i)) && !isArticle(reading.tokens, i)) return true;
    if ((cueAt(reading, i) & cues.filler) === 0) return false;
  }
  return false;
}

/** `Mercy Hospital, Bostn`: what ends an address, unless it is who signs. */
function isAddressEnd(reading: Reading, at: number): boolean {
  const token = reading.tokens.list[at];
  if (at === 0 || token?.shape !== 'title' || token.gap !== (gaps.comma | gaps.space)) return false;
  const ends = (gapAt(reading, at + 1) & (gaps.stop | gaps.comma)) !== 0;
  return ends && !closings.has(wordAt(reading, at - 1));
}

const closings = wordSet(
  'thanks thx regards cheers best hi hello hey dear yours sincerely danke gruss merci gracias',
);

/** `second site is …`, `the customer's HQ is …`. */
function isTold(reading: Reading, at: number): boolean {
  const subjects = cues.customer | cues.site | cues.headquarters;
  return at > 1 && verbs.has(wordAt(reading, at - 1)) && (cueAt(reading, at - 2) & subjects) !== 0;
}

const verbs = wordSet('is are ist est es');

/** `the Brazlian insurer`, `Indonesain e-commerce company`, `Phoneix based retailer`. */
function isBeforeNoun(reading: Reading, at: number, within: number): boolean {
  const { list } = reading.tokens;
  const token = list[at];
  if (token === undefined || (isBegin(token, at) && token.to - token.from < longEnough)) return false;
  for (let i = at + 1; i <= at + within; i += 1) {
    const { [i]: next } = list;
    if (next === undefined || (next.gap !== gaps.space && next.gap !== gaps.hyphen)) return false;
    const cue = cueAt(reading, i);
    if ((cue & nouns) !== 0) return true;
    if (next.shape !== 'lower' || (cue & ~cues.headquarters) !== 0) return false;
  }
  return false;
}

const nouns = cues.customer | cues.site | cues.partner | cues.organisation;
const nounWithin = 3;

/** Every word has a capital there, whatever it is: `Uusi kumppani`. */
function isBegin({ gap }: Token, at: number): boolean {
  return at === 0 || (gap & gaps.stop) !== 0;
}

/** Letters of a word that nothing but its own look makes a place. */
const longEnough = 5;
