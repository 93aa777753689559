import type { Atlas } from '../places/atlas.ts';
import { NameTable } from '../places/name-table.ts';
import { wordBeforeSays } from '../text/context.ts';
import { longestMatch } from '../text/longest-match.ts';
import type { Reading } from '../text/reading.ts';
import { foldedWords, tokenize, typedWords } from '../text/tokens.ts';
import { cues } from '../words/cues.ts';
import { legalForms } from '../words/legal-forms.ts';
import { levels, type Clue } from './clue.ts';

/** Reads legal forms: `Musterfirma GmbH` is a company of Germany's part of the world. */
export type ReadLegalForms = (reading: Reading, atlas: Atlas) => readonly Clue[];

export function createLegalFormReader(): ReadLegalForms {
  const countries = new Map<string, string>();
  for (const [country, forms] of Object.entries(legalForms)) {
    for (const form of forms.split(' ')) countries.set(tokenize(form.replaceAll('_', ' ')).folded, country);
  }
  const text = [...countries.keys()].join('\n');
  const table = new NameTable(text, countries.size);
  let at = 0;
  for (const form of countries.keys()) {
    table.add(at, at + form.length, 0);
    at += form.length + 1;
  }
  return (reading, atlas) => {
    const clues: Clue[] = [];
    for (let first = 1; first < reading.tokens.list.length; first += 1) {
      const last = longestMatch(reading.tokens, table, first);
      if (last < 0 || !endsName(reading, first)) continue;
      const country = countries.get(foldedWords(reading.tokens, first, last));
      if (country !== undefined) clues.push(clueOf(reading, first, last, country, atlas));
      first = last;
    }
    return clues;
  };
}

function endsName(reading: Reading, first: number): boolean {
  const before = reading.tokens.list[first - 1];
  const form = reading.tokens.list[first];
  return (
    before !== undefined &&
    form !== undefined &&
    (before.shape !== 'lower' || !reading.cased) &&
    (form.shape !== 'lower' || form.to - form.from > 3)
  );
}

function clueOf(reading: Reading, first: number, last: number, country: string, atlas: Atlas): Clue {
  const region = atlas.regionOf({ kind: 'country', country, name: '' });
  const isCustomer = wordBeforeSays(
    reading,
    reading.tokens.list[first]?.start ?? 0,
    cues.customer,
    cues.partner,
  );
  const words = typedWords(reading.tokens, first - 1, last);
  return {
    rule: isCustomer ? 'served' : 'partner',
    level: isCustomer ? levels.customerHome : levels.legalForm,
    region,
    regions: region === undefined ? [] : [region],
    sureness: 0.9,
    because: `legal form of ${words} (${atlas.countryName(country)})`,
    words,
  };
}
