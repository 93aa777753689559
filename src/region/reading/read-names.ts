import { marks, type Knowledge, type Sense } from '../knowledge/knowledge.ts';
import type { NameTable } from '../knowledge/name-table.ts';
import type { OwnAreas } from '../knowledge/own-areas.ts';
import type { Tokens } from '../text/tokens.ts';
import { entryOfCapitals } from './capitals.ts';
import { longestMatch, type Match } from './longest-match.ts';
import { organisationAt, type NamedOrganisation } from './organisations.ts';
import { entryOfTag } from './tags.ts';

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

/** A name of which nothing is known but what it means here. */
export function plainName(first: number, last: number, senses: readonly Sense[]): Name {
  return { first, last, senses, common: false, firstName: false, surname: false };
}

export type Lexicon = {
  readonly cues: NameTable;
  readonly knowledge: Knowledge;
  /** The operator's own words, where rules are at hand. */
  readonly own?: OwnAreas;
};

type Names = { readonly names: readonly Name[]; readonly organisations: readonly NamedOrganisation[] };

/** More names than this are a list, and its places are known long before its end. */
const mostNames = 2000;

/** The names of places and organisations in a text, the longest at each word. */
export function readNames(tokens: Tokens, { knowledge, own }: Lexicon, cased: boolean): Names {
  const names: Name[] = [];
  const organisations: NamedOrganisation[] = [];
  for (let first = 0; first < tokens.list.length && names.length < mostNames; first += 1) {
    const match = longestMatch(tokens, knowledge.names, first);
    const ours = own === undefined ? undefined : ownNameAt(tokens, own, first, match);
    if (ours !== undefined) {
      names.push(ours);
      first = ours.last;
      continue;
    }
    const organisation = organisationAt(tokens, knowledge, first, match, cased);
    if (organisation !== undefined) organisations.push(organisation);
    if (organisation?.doubtful === false) {
      first = organisation.last;
      continue;
    }
    const tagged =
      match === undefined
        ? (airportAt(tokens, knowledge, first) ?? taggedAt(tokens, knowledge, first))
        : undefined;
    if (tagged !== undefined) names.push(tagged);
    if (match === undefined) continue;
    const name = nameOf(knowledge, match.entry, first, match.last);
    // A thing called after a place (`French press`) has no sense, and hides the place.
    if (name.senses.length > 0) names.push(name);
    if (name.senses.length > 0 || hides(knowledge, match)) first = match.last;
  }
  return { names, organisations };
}

/** `French press` hides its first word; an organisation that is not meant hides nothing. */
function hides({ names, organisations }: Knowledge, { entry }: Match): boolean {
  return !organisations.has(names.value(entry));
}

/** The operator's word, unless a longer name begins here. */
function ownNameAt(tokens: Tokens, own: OwnAreas, first: number, other: Match | undefined): Name | undefined {
  const match = longestMatch(tokens, own.table, first);
  if (match === undefined || match.last < (other?.last ?? first)) return undefined;
  return plainName(first, match.last, [own.sense(match.entry)]);
}

/** `SYD`, `BLR`: three capitals that are no name. */
function airportAt(tokens: Tokens, knowledge: Knowledge, at: number): Name | undefined {
  const token = tokens.list[at];
  if (token === undefined || token.shape !== 'upper' || token.to - token.from !== 3) return undefined;
  const entry = entryOfCapitals(tokens, knowledge.names, token);
  return entry < 0 ? undefined : nameOf(knowledge, entry, at, at);
}

/** `#ChennaiRains`. */
function taggedAt(tokens: Tokens, knowledge: Knowledge, at: number): Name | undefined {
  const entry = entryOfTag(tokens, knowledge, at);
  return entry < 0 ? undefined : nameOf(knowledge, entry, at, at);
}

/** The name of a table entry, found at the words `first` to `last`. */
export function nameOf(knowledge: Knowledge, found: number, first: number, last: number): Name {
  const senses: Sense[] = [];
  let marked = 0;
  for (let entry = found; entry >= 0; entry = knowledge.names.next(entry)) {
    const value = knowledge.names.value(entry);
    const sense = knowledge.sense(value);
    if (sense !== undefined) senses.push(sense);
    else if (!knowledge.organisations.has(value)) marked |= 1 << value;
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
