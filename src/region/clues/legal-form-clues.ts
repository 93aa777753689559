import type { Atlas } from '../knowledge/atlas.ts';
import { nameTableOf, type NameTable } from '../knowledge/name-table.ts';
import { cueAt, wordAt } from '../reading/around.ts';
import { isAfter, wordBeforeSays } from '../reading/context.ts';
import { longestMatch, type Match } from '../reading/longest-match.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { foldedWords, tokenize, typedWords } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { cues } from '../words/cues.ts';
import { doubtfulForms, legalForms } from '../words/legal-forms.ts';
import { levels, type Clue } from './clue.ts';

/** Reads legal forms: `Musterfirma GmbH` is a company of Germany's part of the world. */
export type ReadLegalForms = (reading: Reading, atlas: Atlas) => readonly Clue[];

/** A country, or a region where several of its countries have the form. */
type Form = { readonly country: string; readonly sureness: number };

/** How often a form of `doubtfulForms` is one. */
const doubtful = 0.8;

export function createLegalFormReader(): ReadLegalForms {
  const forms = new Map([...formsOf(legalForms, 1), ...formsOf(doubtfulForms, doubtful)]);
  const table = nameTableOf([...forms.keys()]);
  const formAt = [...forms.values()];
  return (reading, atlas) => {
    const clues: Clue[] = [];
    for (let first = 0; first < reading.tokens.list.length; first += 1) {
      const match = longestMatch(reading.tokens, table, first) ?? slashed(reading, first, table);
      const form = match === undefined ? undefined : formAt[table.value(match.entry)];
      if (match === undefined || form === undefined || !isForm(reading, first, match.last, form)) continue;
      clues.push(clueOf(reading, first, match.last, form, atlas));
      first = match.last;
    }
    return clues;
  };
}

function formsOf(
  lists: Readonly<Record<string, string>>,
  sureness: number,
): readonly (readonly [string, Form])[] {
  return Object.entries(lists).flatMap(([country, list]) =>
    list.split(' ').map((form) => [keyOf(form), { country, sureness }] as const),
  );
}

/** The form as it is looked up: folded words, or letters with their slash. */
function keyOf(form: string): string {
  return form.includes('/') ? form : tokenize(form.replaceAll('_', ' ')).folded;
}

/** `A/S`: two letters and a slash, which no name goes over. */
function slashed(reading: Reading, first: number, table: NameTable): Match | undefined {
  const [one, other] = [reading.tokens.list[first], reading.tokens.list[first + 1]];
  if (one?.shape !== 'title' || one.end - one.start > 1 || other?.gap !== gaps.slash) return undefined;
  const key = `${wordAt(reading, first)}/${wordAt(reading, first + 1)}`;
  const entry = table.find(key, 0, key.length);
  return entry < 0 ? undefined : { entry, last: first + 1 };
}

/** A name stands before it, or in a script without capitals also behind it: `株式会社サンライズ`. */
function isForm(reading: Reading, first: number, last: number, { sureness }: Form): boolean {
  const before = reading.tokens.list[first - 1];
  const form = reading.tokens.list[first];
  if (form === undefined) return false;
  if (form.unspaced) return true;
  if (prefixes.has(foldedWords(reading.tokens, first, last))) return beginsName(reading, first);
  const dotted = typedWords(reading.tokens, first, last).includes('.');
  if (dottedOnly.has(reading.tokens.folded.slice(form.from, form.to)) && !dotted && !isItalian(reading, last))
    return false;
  if (sureness === 1 && standsAlone(reading, first, last)) return true;
  const isName = before !== undefined && (before.shape !== 'lower' || !reading.cased);
  if (sureness < 1 && !(isName && form.shape === 'upper' && isNoTown(reading, first - 1))) return false;
  return isName && (form.shape !== 'lower' || dotted || form.to - form.from > 3);
}

/** `a Pty Ltd partner`, `Sp. z o.o. in the signature`: several words, or a partner's, and no name to it. */
function standsAlone(reading: Reading, first: number, last: number): boolean {
  if (reading.tokens.list[first]?.shape === 'lower') return false;
  const isOwned = (cueAt(reading, last + 1) & (cues.partner | cues.customer)) !== 0;
  const isLong = last > first || typedWords(reading.tokens, first, last).length >= shortestAlone;
  return isLong && (isOwned || (first === 0 && last > first));
}

/** Letters of `GmbH`. */
const shortestAlone = 4;

/** `Kodverket AB`; but `in Drumheller AB`, `Calgary AB`. */
function isNoTown(reading: Reading, last: number): boolean {
  const { list } = reading.tokens;
  const isWritten = reading.cased || list[last]?.shape === 'title' || list[last]?.shape === 'mixed';
  if (!isWritten || mayBeTown(reading, last) || isInCanada(reading)) return false;
  let first = last;
  while (first > 0 && list[first - 1]?.shape === 'title') first -= 1;
  return !isAfter(reading, first, cues.preposition);
}

/** An everyday word is none: `Nordic Cloud AB`. */
function mayBeTown(reading: Reading, at: number): boolean {
  const name = reading.nameAt(at);
  return name !== undefined && !(name.common && name.senses.every(({ country }) => country !== 'CA'));
}

/** `Edmonton Data AB`. */
function isInCanada({ names }: Reading): boolean {
  return names.some(({ common, senses: [best] }) => !common && best?.country === 'CA');
}

/** `PT Astra`; but `at 3 PT`. */
function beginsName(reading: Reading, first: number): boolean {
  const { list } = reading.tokens;
  const next = list[first + 1];
  return (
    list[first]?.shape === 'upper' &&
    list[first - 1]?.shape !== 'caseless' &&
    next?.gap === gaps.space &&
    next.shape !== 'lower'
  );
}

const prefixes: ReadonlySet<string> = new Set(['pt']);

/** Words behind a form within which a verb tells the language. */
const toVerb = 3;

/** `Nordest Informatica SpA chiede`: Chileans would write `pide`. */
function isItalian(reading: Reading, last: number): boolean {
  for (let at = last + 1; at <= last + toVerb; at += 1) if (italian.has(wordAt(reading, at))) return true;
  return false;
}

const italian = wordSet(
  'chiede vuole cerca richiede desidera vorrebbe valuta della dello delle degli sul sulla nel nella alla anche che gli ha sta azienda',
);

/** `SpA` is Chilean as well; `S.p.A.` is hardly ever. */
const dottedOnly: ReadonlySet<string> = new Set(['spa']);

function clueOf(
  reading: Reading,
  first: number,
  last: number,
  { country, sureness }: Form,
  atlas: Atlas,
): Clue {
  const region = atlas.regionOf({ kind: country.length > 2 ? 'area' : 'country', country });
  const start = reading.tokens.list[first]?.start ?? 0;
  const isCustomer = wordBeforeSays(reading, start, cues.customer, cues.partner);
  const words = typedWords(reading.tokens, Math.max(0, first - 1), last);
  const home = atlas.countryName(country);
  return {
    rule: isCustomer ? 'served' : 'partner',
    level: isCustomer ? levels.customerHome : levels.legalForm,
    region,
    regions: region === undefined ? [] : [region],
    sureness,
    because: `legal form of ${words} (${home === '' ? country : home})`,
    words,
  };
}
