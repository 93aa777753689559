import type { Mention } from '../../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { foldedWords } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { cues } from '../../words/cues.ts';

/** `German-speaking`, `French press`, `in German`. */
export function isLanguage(reading: Reading, { first, last, place }: Mention): boolean {
  if (isTongue(reading, last)) return true;
  if (place.kind !== 'people') return false;
  return (
    ((gapAt(reading, last + 1) & (gaps.stop | gaps.comma | gaps.paren | gaps.colon)) === 0 &&
      (cueAt(reading, last + 1) & cues.language) !== 0 &&
      !isTrade(reading, last + 1)) ||
    (cueAt(reading, first - 1) & cues.languageVerb) !== 0 ||
    isSpoken(reading, first, last) ||
    isSpokenToo(reading, first, last) ||
    isOneOfLanguages(reading, first, last) ||
    isWelcome(reading, last) ||
    isThing(reading, first, last) ||
    isVerb(reading, first, last) ||
    isEnglish(reading, first, last)
  );
}

/** `フランス語`, `프랑스어`: the country's name and the sign for a language. */
function isTongue({ tokens: { folded, list } }: Reading, last: number): boolean {
  const next = list[last + 1];
  return next?.gap === 0 && tongues.has(folded.charAt(next.from));
}

const tongues = new Set(['語', '语', '어']);

/** `Sri Lankan tea exporter`: who trades with it is from there. */
function isTrade(reading: Reading, at: number): boolean {
  const isBeside = gapAt(reading, at + 1) === gaps.space;
  return isBeside && goods.has(wordAt(reading, at)) && (cueAt(reading, at + 1) & cues.organisation) !== 0;
}

const goods = wordSet('tea coffee wine cheese chocolate food bread press fries');

/** `in Japanese`, `my English`. */
function isSpoken(reading: Reading, first: number, last: number): boolean {
  const plain = plainly.has(wordAt(reading, first - 1)) ? 1 : 0;
  const before = first - 1 - plain;
  return before >= 0 && spokenAfter.has(wordAt(reading, before)) && isLast(reading, last);
}

/** `slides in Portuguese or Spanish`. */
function isSpokenToo(reading: Reading, first: number, last: number): boolean {
  if ((cueAt(reading, first - 1) & cues.join) === 0) return false;
  const other = reading.nameAt(first - 2);
  const isPeople = other?.senses.some(({ kind }) => kind === 'people') === true;
  return isPeople && spokenAfter.has(wordAt(reading, first - 3)) && isLast(reading, last);
}

/** `spanish/english`: two peoples at a slash, one of them that of a language everybody speaks. */
function isOneOfLanguages(reading: Reading, first: number, last: number): boolean {
  const isBehind = gapAt(reading, first) === gaps.slash && isEnglishAt(reading, first - 1);
  const isBefore = gapAt(reading, last + 1) === gaps.slash && isEnglishAt(reading, last + 1);
  return isBehind || isBefore;
}

function isEnglishAt(reading: Reading, at: number): boolean {
  return wordAt(reading, at) === 'english';
}

/** `French is ok`, `German preferred`. */
function isWelcome(reading: Reading, last: number): boolean {
  if (gapAt(reading, last + 1) !== gaps.space) return false;
  const is = wordAt(reading, last + 1) === 'is' || wordAt(reading, last + 1) === 'would' ? 1 : 0;
  return welcomes.has(wordAt(reading, last + 1 + is));
}

const welcomes = wordSet('ok okay fine preferred welcome possible enough mandatory');

/** Nothing the adjective belongs to follows. */
function isLast(reading: Reading, last: number): boolean {
  const next = reading.tokens.list[last + 1];
  return (
    next === undefined ||
    next.gap !== gaps.space ||
    (cueAt(reading, last + 1) & (cues.preposition | cues.filler | cues.join | cues.turn)) !== 0 ||
    conditions.has(wordAt(reading, last + 1))
  );
}

/** `in Spanish if someone can`. */
const conditions = wordSet('if please pls ideally preferably preferred only when where because');

/** `and a danish, please`: in small letters, and nothing follows that it could belong to. */
function isThing(reading: Reading, first: number, last: number): boolean {
  return (
    reading.cased &&
    reading.tokens.list[first]?.shape === 'lower' &&
    gapAt(reading, last + 1) !== gaps.space &&
    article.test(wordAt(reading, first - 1))
  );
}

const article = /^(?:a|some|extra)$/u;

/** `please polish the deck`, `Polish the slides`. */
function isVerb(reading: Reading, first: number, last: number): boolean {
  return (
    (reading.tokens.list[first]?.shape === 'lower' || first === 0) &&
    foldedWords(reading.tokens, first, last) === 'polish' &&
    objects.has(wordAt(reading, last + 1))
  );
}

const objects = wordSet('the this that these those our my your his her their it up a an some everything');

/** `simple english`, `english please`: of all languages the one that says least about where somebody is. */
function isEnglish(reading: Reading, first: number, last: number): boolean {
  return (
    foldedWords(reading.tokens, first, last) === 'english' &&
    (reading.tokens.list[first]?.shape === 'lower' ||
      (cueAt(reading, last + 1) & (cues.customer | cues.partner | cues.site | cues.organisation)) === 0) &&
    wordAt(reading, last + 1) !== 'one'
  );
}

const plainly = wordSet('simple easy plain good basic fluent broken business proper perfect clear einfachem');
const spokenAfter = wordSet('in into my your auf en em to from');
