import { wordSet } from '../text/word-set.ts';

/**
 * Abbreviations of time zones that are written in capitals, by a country that has them. `IST` (India,
 * Ireland, Israel), `CST` (America, China), `EST` of Australia and `BST` are the likeliest of what they may
 * mean.
 */
const byCountry: Readonly<Record<string, string>> = {
  US: 'PST PDT PT EST EDT ET CST CDT CT MST MDT AKST HST',
  CA: 'AST ADT NST NDT',
  BR: 'BRT BRST',
  AR: 'ART',
  CO: 'COT',
  GB: 'BST',
  DE: 'MEZ MESZ CET CEST',
  GR: 'EET EEST',
  PT: 'WET WEST',
  ZA: 'SAST',
  AE: 'GST',
  RU: 'MSK',
  KE: 'EAT',
  IN: 'IST',
  JP: 'JST',
  KR: 'KST',
  SG: 'SGT',
  HK: 'HKT',
  PH: 'PHT',
  ID: 'WIB',
  AU: 'AEST AEDT ACST ACDT AWST',
  NZ: 'NZST NZDT',
};

/** The country of a zone's abbreviation. */
export const zoneCountries: ReadonlyMap<string, string> = new Map(
  Object.entries(byCountry).flatMap(([country, zones]) =>
    [...wordSet(zones)].map((zone) => [zone, country] as const),
  ),
);
