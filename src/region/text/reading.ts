import type { Knowledge, Sense } from '../places/knowledge.ts';
import { marks } from '../places/knowledge.ts';
import type { OwnAreas } from '../places/own-areas.ts';
import type { NameTable } from '../places/name-table.ts';
import { cues } from '../words/cues.ts';
import { findAddresses, type Address } from './addresses.ts';
import { tokenize, type Token, type Tokens } from './tokens.ts';
import { longestMatch } from './longest-match.ts';
import { segment } from './segments.ts';

/** A name found in a text: words `first` to `last`. */
export type Name = {
  readonly first: number;
  readonly last: number;
  readonly senses: readonly Sense[];
  /** Also an everyday word in some language. */
  readonly common: boolean;
  readonly firstName: boolean;
  readonly surname: boolean;
};

/** A text read once: its words, what each says about places around it, and the names in it. */
export type Reading = {
  readonly tokens: Tokens;
  /** Bits of `cues` for each word; a phrase marks its first and last word. */
  readonly cues: Int32Array;
  readonly names: readonly Name[];
  /** The name that begins at a word. */
  readonly nameAt: (at: number) => Name | undefined;
  /** What is known of a single word that need not be a place. */
  readonly marksAt: (at: number) => Marks;
  readonly addresses: readonly Address[];
  /** Whether capitals carry meaning here: not in a text all in small letters or all in capitals. */
  readonly cased: boolean;
};

type Marks = Pick<Name, 'common' | 'firstName' | 'surname'>;

export type Lexicon = {
  readonly cues: NameTable;
  readonly knowledge: Knowledge;
  /** The operator's own words, where rules are at hand. */
  readonly own?: OwnAreas;
};

export function readText(text: string, lexicon: Lexicon): Reading {
  const tokens = segment(tokenize(text), lexicon);
  const addresses = findAddresses(tokens.text);
  const names = outside(addresses, tokens, readNames(tokens, lexicon));
  const cased = isCased(tokens.list);
  let starts: ReadonlyMap<number, Name> | undefined;
  return {
    tokens,
    addresses,
    cues: readCues(tokens, lexicon.cues, cased),
    names,
    nameAt: (at) => {
      starts ??= new Map(names.map((name) => [name.first, name]));
      return starts.get(at);
    },
    marksAt: (at) => nameAt(tokens, lexicon.knowledge, at, at),
    cased,
  };
}

function readCues(tokens: Tokens, table: NameTable, cased: boolean): Int32Array {
  const bits = new Int32Array(tokens.list.length);
  for (let first = 0; first < tokens.list.length; first += 1) {
    const token = tokens.list[first];
    if (token !== undefined && token.shape !== 'lower')
      bits[first] = (bits[first] ?? 0) | abbreviationCue(tokens, table, token);
    const last = longestMatch(tokens, table, first);
    if (token === undefined || last < 0) continue;
    const value = valueAt(tokens, table, first, last);
    bits[first] = (bits[first] ?? 0) | (cased && isCode(token) ? value & ~smallWords : value);
    if (last > first)
      bits[last] = (bits[last] ?? 0) | value | (valueAt(tokens, table, last, last) & cues.preposition);
    first = last;
  }
  return bits;
}

/** The bits of a phrase; 0 when it is none. */
function valueAt({ folded, list }: Tokens, table: NameTable, first: number, last: number): number {
  const entry = table.find(folded, list[first]?.from ?? 0, list[last]?.to ?? 0);
  return entry < 0 ? 0 : table.value(entry);
}

/** `Omaha, NE and …`: two capitals among small letters are no `ne`, `or`, `in`. */
function isCode({ from, to, shape }: Token): boolean {
  return shape === 'upper' && to - from === 2;
}

const smallWords = cues.negation | cues.join | cues.preposition | cues.filler;

/** `amazon.de` speaks of no river. */
function outside(addresses: readonly Address[], { list }: Tokens, names: readonly Name[]): readonly Name[] {
  if (addresses.length === 0) return names;
  let i = 0;
  return names.filter(({ first }) => {
    const at = list[first]?.start ?? 0;
    while (i < addresses.length && (addresses[i]?.end ?? 0) <= at) i += 1;
    return at < (addresses[i]?.start ?? Number.POSITIVE_INFINITY);
  });
}

/** Capitals, and plurals such as `SIs`. */
function abbreviationCue(tokens: Tokens, table: NameTable, { from, to, shape }: Token): number {
  if (to - from > 5 || (shape !== 'upper' && shape !== 'mixed')) return 0;
  const key = `!${tokens.folded.slice(from, to)}`;
  const entry = table.find(key, 0, key.length);
  return entry < 0 ? 0 : table.value(entry);
}

function readNames(tokens: Tokens, { knowledge, own }: Lexicon): readonly Name[] {
  const names: Name[] = [];
  for (let first = 0; first < tokens.list.length; first += 1) {
    const last = longestMatch(tokens, knowledge.names, first);
    const ours = own === undefined ? undefined : ownNameAt(tokens, own, first, last);
    if (ours !== undefined) {
      names.push(ours);
      first = ours.last;
      continue;
    }
    const airport = last <= first ? airportAt(tokens, knowledge, first) : undefined;
    if (airport !== undefined) names.push(airport);
    if (last < 0 || airport !== undefined) continue;
    const name = nameAt(tokens, knowledge, first, last);
    // A thing called after a place (`French press`) has no sense, and hides the place.
    if (name.senses.length > 0) names.push(name);
    if (name.senses.length > 0 || last > first) first = last;
  }
  return names;
}

/** The operator's word, unless a longer name begins here. */
function ownNameAt(tokens: Tokens, own: OwnAreas, first: number, longest: number): Name | undefined {
  const last = longestMatch(tokens, own.table, first);
  const token = tokens.list[first];
  if (last < 0 || last < longest || token === undefined) return undefined;
  const entry = own.table.find(tokens.folded, token.from, tokens.list[last]?.to ?? token.to);
  return { first, last, senses: [own.sense(entry)], common: false, firstName: false, surname: false };
}

/** `SYD`, `BLR`: three capitals that are no name. */
function airportAt(tokens: Tokens, knowledge: Knowledge, at: number): Name | undefined {
  const token = tokens.list[at];
  if (token === undefined || token.shape !== 'upper' || token.to - token.from !== 3) return undefined;
  const key = `!${tokens.folded.slice(token.from, token.to)}`;
  if (knowledge.names.find(tokens.folded, token.from, token.to) >= 0) return undefined;
  const entry = knowledge.names.find(key, 0, key.length);
  return entry < 0 ? undefined : nameOf(knowledge, entry, at, at);
}

function nameAt(tokens: Tokens, knowledge: Knowledge, first: number, last: number): Name {
  const from = tokens.list[first]?.from ?? 0;
  return nameOf(
    knowledge,
    knowledge.names.find(tokens.folded, from, tokens.list[last]?.to ?? from),
    first,
    last,
  );
}

/** The name of a table entry, found at the words `first` to `last`. */
function nameOf(knowledge: Knowledge, found: number, first: number, last: number): Name {
  const senses: Sense[] = [];
  let marked = 0;
  for (let entry = found; entry >= 0; entry = knowledge.names.next(entry)) {
    const value = knowledge.names.value(entry);
    const sense = knowledge.sense(value);
    if (sense === undefined) marked |= 1 << value;
    else senses.push(sense);
  }
  return {
    first,
    last,
    senses,
    common: (marked & (1 << marks.common)) !== 0,
    firstName: (marked & (1 << marks.firstName)) !== 0,
    surname: (marked & (1 << marks.surname)) !== 0,
  };
}

function isCased(list: readonly Token[]): boolean {
  let capitals = 0;
  let small = 0;
  for (const { shape } of list) {
    if (shape === 'lower') small += 1;
    else if (shape !== 'caseless') capitals += 1;
  }
  return capitals > 0 && (small > 0 || capitals === 1);
}
