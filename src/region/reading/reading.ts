import type { Knowledge } from '../knowledge/knowledge.ts';
import { findAddresses, type Address } from '../text/addresses.ts';
import { tokenize, type Token, type Tokens } from '../text/tokens.ts';
import type { NamedOrganisation } from './organisations.ts';
import { readCues } from './read-cues.ts';
import { nameOf, readNames, type Lexicon, type Name } from './read-names.ts';
import { segment } from './segments.ts';

/** A text read once: its words, what each says about places around it, and the names in it. */
export type Reading = {
  readonly tokens: Tokens;
  /** Bits of `cues` for each word; a phrase marks its first and last word. */
  readonly cues: Int32Array;
  /** The bits of all words: what none of them says need not be looked for at each place. */
  readonly said: number;
  readonly names: readonly Name[];
  /** The name that begins at a word. */
  readonly nameAt: (at: number) => Name | undefined;
  /** What is known of a single word that need not be a place. */
  readonly marksAt: (at: number) => Marks;
  readonly organisations: readonly NamedOrganisation[];
  readonly addresses: readonly Address[];
  /** Whether capitals carry meaning here: not in a text all in small letters or all in capitals. */
  readonly cased: boolean;
};

type Marks = Pick<Name, 'common' | 'firstName' | 'surname'>;

export function readText(text: string, lexicon: Lexicon): Reading {
  const tokens = segment(tokenize(text), lexicon);
  const addresses = findAddresses(tokens.text);
  const cased = isCased(tokens.list);
  const { names: all, organisations } = readNames(tokens, lexicon, cased);
  const names = outside(addresses, tokens, all);
  const cues = readCues(tokens, lexicon.cues, cased);
  let starts: ReadonlyMap<number, Name> | undefined;
  return {
    tokens,
    addresses,
    organisations: outside(addresses, tokens, organisations),
    cues,
    said: cues.reduce((said, bits) => said | bits, 0),
    names,
    nameAt: (at) => {
      starts ??= new Map(names.map((name) => [name.first, name]));
      return starts.get(at);
    },
    marksAt: (at) => wordAt(tokens, lexicon.knowledge, at),
    cased,
  };
}

/** `amazon.de` speaks of no river. */
function outside<Named extends { readonly first: number }>(
  addresses: readonly Address[],
  { list }: Tokens,
  names: readonly Named[],
): readonly Named[] {
  if (addresses.length === 0) return names;
  let i = 0;
  return names.filter(({ first }) => {
    const at = list[first]?.start ?? 0;
    while (i < addresses.length && (addresses[i]?.end ?? 0) <= at) i += 1;
    return at < (addresses[i]?.start ?? Number.POSITIVE_INFINITY);
  });
}

/** What the tables say of a single word, be it a name or not. */
function wordAt({ folded, list }: Tokens, knowledge: Knowledge, at: number): Name {
  const token = list[at];
  const entry = token === undefined ? -1 : knowledge.names.find(folded, token.from, token.to, token.hash);
  return nameOf(knowledge, entry, at, at);
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
