import { cueAt, gapAt, wordAt } from '../reading/around.ts';
import { isAfter } from '../reading/context.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { wordSet } from '../text/word-set.ts';
import { cues } from '../words/cues.ts';

/** Words of a text, first and last. */
type Span = { readonly first: number; readonly last: number };

/** Whether somebody is expected there: `customer is CMS`, `for the ATO`, `CRA wants`, `MOD contract`. */
export function isExpected(reading: Reading, span: Span): boolean {
  return isServed(reading, span) || acts(reading, span.last);
}

/** Whether somebody is said to be served; who wants something may be the partner. */
export function isServed(reading: Reading, { first, last }: Span): boolean {
  return isAnnounced(reading, first, last) || hasBusiness(reading, last);
}

function isAnnounced(reading: Reading, first: number, last: number): boolean {
  if (isAfter(reading, first, cues.customer)) return true;
  if ((cueAt(reading, first - 1) & named) !== 0 && (gapAt(reading, first) & (gaps.colon | gaps.other)) !== 0)
    return true;
  const the = wordAt(reading, first - 1) === 'the' ? 1 : 0;
  const ends =
    gapAt(reading, last + 1) !== gaps.space ||
    (cueAt(reading, last + 1) & closes) !== 0 ||
    reading.tokens.list[last + 1]?.shape === 'title';
  return first > the && ends && before.has(wordAt(reading, first - 1 - the));
}

const named = cues.organisation | cues.work;
const closes = cues.preposition | cues.join | cues.turn | cues.work | cues.customer;
const before = wordSet('for at into para pour fur voor per');

/** `wants`, `has asked`, `are looking`. */
function acts(reading: Reading, last: number): boolean {
  return (
    (gapAt(reading, last + 1) & (gaps.stop | gaps.comma | gaps.colon)) === 0 &&
    verbs.has(wordAt(reading, last + 1))
  );
}

const verbs = wordSet(
  'want wants wanted ask asks asked need needs would wish wishes has have is are requests requested plans plan looks evaluates uses use runs run quiere pide necesita quer pede veut demande will vuole wil chce',
);

/** `MOD contract`, `CMS deal`; but not `CMS migration`. */
function hasBusiness(reading: Reading, last: number): boolean {
  return (
    gapAt(reading, last + 1) === gaps.space &&
    ((cueAt(reading, last + 1) & (cues.customer | cues.organisation)) !== 0 ||
      business.has(wordAt(reading, last + 1)))
  );
}

const business = wordSet(
  'schedule deal opp opportunity contract tender rfp rfi bid renewal account team project programme program developers devs',
);
