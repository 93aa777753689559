import type { Mention } from '../../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { wordSet } from '../../text/word-set.ts';
import { cues } from '../../words/cues.ts';
import { isCompany } from './suffix.ts';

/** Words from the place to the verb, and from the verb to who asks. */
const toVerb = 4;
const toAsker = 5;
const toBringer = 12;

/**
 * `Sopra Steria asked from Paris`, `they wrote us from Lisbon`, `found us through Econocom in Lyon`: where
 * somebody asks is not yet where it is for.
 */
export function isAskedFrom(reading: Reading, { first }: Mention): boolean {
  if (isThroughCompany(reading, first) || isOutOf(reading, first)) return true;
  if (isBrought(reading, first) || isSent(reading, first) || isDeliveredFrom(reading, first)) return true;
  if (!from.has(wordAt(reading, first - 1))) return false;
  for (let at = first - 2; at >= Math.max(0, first - toVerb); at -= 1) {
    if ((gapAt(reading, at + 1) & apart) !== 0) return false;
    if (asks.has(wordAt(reading, at))) return !isServedOne(reading, at);
    if (!between.has(wordAt(reading, at))) return false;
  }
  return false;
}

/** `LG CNS out of Seoul`. */
function isOutOf(reading: Reading, first: number): boolean {
  if (wordAt(reading, first - 1) !== 'of' || wordAt(reading, first - 2) !== 'out') return false;
  return gapAt(reading, first - 2) === gaps.space && isCompany(reading, first - 3);
}

/** `Softchoice bring us a fund manager from their Canadian office`. */
function isBrought(reading: Reading, first: number): boolean {
  if (!theirs.has(wordAt(reading, first - 1)) || wordAt(reading, first - 2) !== 'from') return false;
  for (let at = first - 3; at >= Math.max(0, first - toBringer); at -= 1) {
    if ((gapAt(reading, at + 1) & apart) !== 0) return false;
    if (brings.has(wordAt(reading, at))) return true;
  }
  return false;
}

const theirs = wordSet('their its');
const brings = wordSet('bring brings brought introduce introduces introduced refer refers referred');

/** `they would send two people from Belfast`, `they'd fly people in from Barcelona`. */
function isSent(reading: Reading, first: number): boolean {
  if (wordAt(reading, first - 1) !== 'from') return false;
  const crew = wordAt(reading, first - 2) === 'in' ? first - 3 : first - 2;
  if (!crews.has(wordAt(reading, crew))) return false;
  for (let at = crew - 1; at >= Math.max(0, crew - toVerb); at -= 1) {
    if ((gapAt(reading, at + 1) & apart) !== 0) return false;
    if (sends.has(wordAt(reading, at))) return true;
  }
  return false;
}

/** `support is handled from Pune`, `the trainer would come from Leeds`, `delivery comes out of Porto`. */
function isDeliveredFrom(reading: Reading, first: number): boolean {
  const isOut = wordAt(reading, first - 1) === 'of' && wordAt(reading, first - 2) === 'out';
  if (!isOut && wordAt(reading, first - 1) !== 'from') return false;
  const verb = isOut ? first - 3 : first - 2;
  if (handled.has(wordAt(reading, verb))) return true;
  if (!comes.has(wordAt(reading, verb))) return false;
  for (let at = verb - 1; at >= Math.max(0, verb - toComing); at -= 1) {
    if ((gapAt(reading, at + 1) & apart) !== 0) return false;
    if (crews.has(wordAt(reading, at)) || deliverers.has(wordAt(reading, at))) return true;
  }
  return false;
}

const toComing = 3;
const handled = wordSet('handled delivered managed provided supported staffed serviced');
const comes = wordSet('comes come coming flies fly');
const deliverers = wordSet(
  'trainer consultant engineer architect colleague expert delivery support capacity',
);

const crews = wordSet(
  'people folks consultants engineers staff trainers colleagues experts team guys architects somebody someone',
);
const sends = wordSet('send sends sending sent fly flies flying flew bring brings bringing brought');

/** `through Econocom in Lyon`, `via Dell Technologies Round Rock`. */
function isThroughCompany(reading: Reading, first: number): boolean {
  const before = wordAt(reading, first - 1) === 'in' ? first - 2 : first - 1;
  for (let at = before; at >= Math.max(0, first - toVerb); at -= 1) {
    if (gapAt(reading, at + 1) !== gaps.space) return false;
    if (through.has(wordAt(reading, at))) return at < before;
    if (!isCompany(reading, at)) return false;
  }
  return false;
}

const through = wordSet('through via');

/** `the customer called`, `a hospital wrote`: then it is theirs. */
function isServedOne(reading: Reading, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - toAsker); at -= 1) {
    if ((gapAt(reading, at + 1) & apart) !== 0) return false;
    if ((cueAt(reading, at) & (cues.customer | cues.organisation | cues.site)) !== 0) return true;
  }
  return false;
}

const apart = gaps.stop | gaps.comma;
const from = wordSet('from aus de depuis desde da van');
const between = wordSet('us me in over back again uns nous nos');
const asks = wordSet(
  'asked asks wrote writes writing rang rings called pinged pings emailed mailed messaged phoned came comes quotes quoting quoted bills billing invoices invoicing schrieb fragte ecrit ecrivant escribio escreveu scritto',
);
