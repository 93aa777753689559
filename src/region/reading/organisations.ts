import { marks, type Knowledge } from '../knowledge/knowledge.ts';
import type { Organisation } from '../knowledge/organisation.ts';
import type { Token, Tokens } from '../text/tokens.ts';
import { entryOfCapitals } from './capitals.ts';
import type { Match } from './longest-match.ts';

/** An organisation named in a text: words `first` to `last`. */
export type NamedOrganisation = Organisation & { readonly first: number; readonly last: number };

/** Letters an abbreviation has at most, and at least where capitals carry no meaning. */
const longest = 7;
const shortest = 4;
/** Letters a name in small letters has at least. */
const longEnough = 5;

/**
 * The organisation whose name begins at a word. Single words have to be written like names: `DISA` in
 * capitals, `Petrobras` with one, where capitals carry meaning.
 */
export function organisationAt(
  tokens: Tokens,
  knowledge: Knowledge,
  first: number,
  match: Match | undefined,
  cased: boolean,
): NamedOrganisation | undefined {
  const token = tokens.list[first];
  if (token === undefined) return undefined;
  const entry = mayBeAbbreviation(tokens, token, cased)
    ? entryOfCapitals(tokens, knowledge.names, token)
    : -1;
  const short = entry < 0 ? undefined : organisationOf(knowledge, entry);
  const isLonger = match !== undefined && match.last > first;
  if (short !== undefined && !isLonger && (cased || !short.doubtful)) return { ...short, first, last: first };
  if (match === undefined) return undefined;
  if (!isLonger && isFirstName(tokens, knowledge, match.entry, token)) return undefined;
  const long = organisationOf(knowledge, match.entry);
  const isName =
    (isLonger && isWritten(tokens, match, cased)) ||
    !cased ||
    token.shape !== 'lower' ||
    isUnusual(knowledge, match.entry, token);
  return long === undefined || !isName ? undefined : { ...long, first, last: match.last };
}

/** `Wendy asked`: somebody; the restaurants are Wendy's. */
function isFirstName({ text }: Tokens, { names }: Knowledge, found: number, { end }: Token): boolean {
  if (/^['’]s/u.test(text.slice(end, end + 2))) return false;
  for (let entry = found; entry >= 0; entry = names.next(entry))
    if (names.value(entry) === marks.firstName) return true;
  return false;
}

/** `Direct Line`; but `Direct line +65 …` begins a sentence. */
function isWritten({ list }: Tokens, { last }: Match, cased: boolean): boolean {
  return !cased || list[last]?.shape !== 'lower' || list[last - 1]?.shape === 'lower';
}

/** `nubank quer`: no word of any language. */
function isUnusual({ names }: Knowledge, found: number, { from, to }: Token): boolean {
  if (to - from < longEnough) return false;
  for (let entry = found; entry >= 0; entry = names.next(entry))
    if (names.value(entry) === marks.common) return false;
  return true;
}

/** Several of what is abbreviated: `GSIs` are no GSIS. */
const plural = /^\p{Lu}{2,}s$/u;

function mayBeAbbreviation(
  { text }: Tokens,
  { shape, from, to, start, end }: Token,
  cased: boolean,
): boolean {
  const length = to - from;
  if (length > longest || (shape === 'mixed' && plural.test(text.slice(start, end)))) return false;
  return shape === 'upper' || shape === 'mixed' || (!cased && length >= shortest);
}

function organisationOf({ names, organisations }: Knowledge, found: number): Organisation | undefined {
  for (let entry = found; entry >= 0; entry = names.next(entry)) {
    const organisation = organisations.get(names.value(entry));
    if (organisation !== undefined) return organisation;
  }
  return undefined;
}
