import { readFileSync } from 'node:fs';
import { ownRules } from '../../../src/config/own-rules.ts';

/** The right answer for every country: the public tables, and where those disagree the operator's row. */
export function answersByCountry(): ReadonlyMap<string, string> {
  const answers = regionsByCountry();
  for (const { country, region } of ownRules().countries) {
    if (region !== undefined) answers.set(country, region === 'ask' ? 'ambiguous' : region);
  }
  return answers;
}

export function regionsByCountry(): Map<string, string> {
  const file = new URL('../../../scripts/region-data/countries.csv', import.meta.url);
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  return new Map(
    rows.map((row) => [row.slice(0, 2), /,(?<region>AMER|EMEA|APAC),/u.exec(row)?.groups?.['region'] ?? '']),
  );
}
