import type { Partner } from '../../domain/catalogue.ts';
import { NameTable } from '../places/name-table.ts';
import { longestMatch } from '../text/longest-match.ts';
import type { Reading } from '../text/reading.ts';
import { foldedWords, tokenize } from '../text/tokens.ts';

/** A partner named in a text: words `first` to `last`. */
export type NamedPartner = {
  readonly first: number;
  readonly last: number;
  readonly partners: readonly Partner[];
};

export type FindPartnersInText = (reading: Reading) => readonly NamedPartner[];

/** Finds the directory's names in running text, spelled right and, where capitals carry meaning, with one. */
export function createTextFinder(partners: readonly Partner[]): FindPartnersInText {
  const byName = new Map<string, Partner[]>();
  for (const partner of partners) {
    for (const name of new Set([partner.name, ...partner.aliases].flatMap(spellingsOf))) {
      byName.set(name, [...(byName.get(name) ?? []), partner]);
    }
  }
  const table = tableOf([...byName.keys()]);
  return (reading) => {
    if (byName.size === 0) return [];
    const found: NamedPartner[] = [];
    for (let first = 0; first < reading.tokens.list.length; first += 1) {
      const last = longestMatch(reading.tokens, table, first);
      if (last < 0 || (reading.cased && reading.tokens.list[first]?.shape === 'lower')) continue;
      const named = byName.get(foldedWords(reading.tokens, first, last)) ?? [];
      found.push({ first, last, partners: named });
      first = last;
    }
    return found;
  };
}

const legalEnd =
  /(?: (?:inc|ltd|limited|llc|plc|gmbh|ag|se|sa|sas|spa|srl|bv|nv|ab|oy|as|kk|pty|pte|pvt|co|corp|corporation|group|holding|and|kg|ohg|s|a|e|r|l))+$/u;

/** The name with and without its legal form. */
function spellingsOf(name: string): readonly string[] {
  const { folded } = tokenize(name);
  return [folded, folded.replace(legalEnd, '')].filter((spelling) => spelling.length > 1);
}

function tableOf(names: readonly string[]): NameTable {
  const text = names.join('\n');
  const table = new NameTable(text, names.length);
  let at = 0;
  names.forEach((name, i) => {
    table.add(at, at + name.length, i);
    at += name.length + 1;
  });
  return table;
}
