import type { Atlas } from '../places/atlas.ts';
import { NameTable } from '../places/name-table.ts';
import { wordBeforeSays } from '../text/context.ts';
import { longestMatch } from '../text/longest-match.ts';
import type { Reading } from '../text/reading.ts';
import { foldedWords, tokenize, typedWords } from '../text/tokens.ts';
import { companies } from '../words/companies.ts';
import { cues } from '../words/cues.ts';
import { levels, type Clue } from './clue.ts';

/** Reads well-known companies: `Volkswagen` is at home in Germany, wherever it is served. */
export type ReadCompanies = (reading: Reading, atlas: Atlas) => readonly Clue[];

export function createCompanyReader(): ReadCompanies {
  const countries = new Map<string, string>();
  for (const [country, names] of Object.entries(companies)) {
    for (const name of names.split(/\s+/u))
      countries.set(tokenize(name.replaceAll('_', ' ')).folded, country);
  }
  const table = new NameTable([...countries.keys()].join('\n'), countries.size);
  let at = 0;
  for (const name of countries.keys()) {
    table.add(at, at + name.length, 0);
    at += name.length + 1;
  }
  return (reading, atlas) => {
    const clues: Clue[] = [];
    for (let first = 0; first < reading.tokens.list.length; first += 1) {
      const token = reading.tokens.list[first];
      if (token === undefined || (token.shape === 'lower' && reading.cased)) continue;
      if (!isServed(reading, first, token.start)) continue;
      const last = longestMatch(reading.tokens, table, first);
      if (last < 0) continue;
      const country = countries.get(foldedWords(reading.tokens, first, last));
      if (country !== undefined) clues.push(clueOf(typedWords(reading.tokens, first, last), country, atlas));
      first = last;
    }
    return clues;
  };
}

/** `customer is Swisscom`, `for Qantas`; `Telstra wants …` may as well be the partner. */
function isServed(reading: Reading, first: number, start: number): boolean {
  const before = foldedWords(reading.tokens, first - 1, first - 1);
  return (
    (first > 0 && (before === 'for' || before === 'at')) ||
    wordBeforeSays(reading, start, cues.customer, cues.partner | cues.self)
  );
}

function clueOf(words: string, country: string, atlas: Atlas): Clue {
  const region = atlas.regionOf({ kind: 'country', country, name: '' });
  return {
    rule: 'served',
    level: levels.company,
    region,
    regions: region === undefined ? atlas.regions : [region],
    sureness: 1,
    because: `${words} is at home in ${atlas.countryName(country)}`,
    words,
  };
}
