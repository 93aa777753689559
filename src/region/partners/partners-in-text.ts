import type { Partner } from '../../domain/catalogue.ts';
import { nameTableOf } from '../knowledge/name-table.ts';
import { longestMatch } from '../reading/longest-match.ts';
import type { Reading } from '../reading/reading.ts';
import { tokenize } from '../text/tokens.ts';

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
  const table = nameTableOf([...byName.keys()]);
  const named = [...byName.values()];
  return ({ tokens, cased }) => {
    if (byName.size === 0) return [];
    const found: NamedPartner[] = [];
    for (let first = 0; first < tokens.list.length; first += 1) {
      if (cased && tokens.list[first]?.shape === 'lower') continue;
      const match = longestMatch(tokens, table, first);
      if (match === undefined) continue;
      const { entry, last } = match;
      found.push({ first, last, partners: named[table.value(entry)] ?? [] });
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
