import { tokenize } from '../text/tokens.ts';
import type { FarNames } from './far-names.ts';
import { NameList } from './name-list.ts';
import { NameTable } from './name-table.ts';
import { readOrganisation, type Organisation } from './organisation.ts';
import { readFarNames } from './read-far-names.ts';

/** What a name can mean. `people` is a word for those of a country: `Swedish`, `Swedes`. */
export type Sense = {
  readonly kind: 'area' | 'country' | 'people' | 'state' | 'city' | 'airport';
  /** ISO 3166-1 alpha-2; for an area the region itself, or `*` for the whole world. */
  readonly country: string;
  /** Postal code of the state where people write one: `TX`, `ON`, `NSW`. */
  readonly state: string;
  /** Thousands of people in a city. */
  readonly people: number;
  /** English name, or the usual one. */
  readonly name: string;
  /** The name as it is looked up, where other names have to be told from it. */
  readonly key?: string;
};

type Country = {
  readonly alpha2: string;
  readonly alpha3: string;
  readonly name: string;
  readonly region: string;
};

/** Everything known about the world that no operator has to decide. Read-only after it was parsed. */
export type Knowledge = {
  readonly names: NameTable;
  /** Those of them that are thought of even when a word is two slips away. */
  readonly farNames: FarNames;
  readonly countries: ReadonlyMap<string, Country>;
  /** Alpha-2 by alpha-3. */
  readonly alpha3: ReadonlyMap<string, string>;
  /** States by the postal code people write after a city: `TX`, `ON`. */
  readonly states: ReadonlyMap<string, Sense>;
  /** Countries by dialling code. */
  readonly dialling: ReadonlyMap<string, string>;
  /** Countries by IANA zone, in lower case. */
  readonly zones: ReadonlyMap<string, string>;
  /** What the value of a name table entry means; undefined for organisations and the marks below. */
  readonly sense: (value: number) => Sense | undefined;
  /** Organisations by the value of their names' entries. */
  readonly organisations: ReadonlyMap<number, Organisation>;
};

/** Values of entries that mark a name instead of giving it a sense. */
export const marks = { common: 0, firstName: 1, surname: 2, brand: 3 } as const;

const kinds: Readonly<Record<string, Sense['kind']>> = {
  a: 'area',
  c: 'country',
  d: 'people',
  s: 'state',
  p: 'city',
  i: 'airport',
};

const markOfLine: Readonly<Record<string, number>> = {
  w: marks.common,
  f: marks.firstName,
  l: marks.surname,
  b: marks.brand,
};

/** Reads the format of `data/README.md`. About 50 ms; keeps `text`, which holds all the names. */
export function parseKnowledge(text: string): Knowledge {
  const [, lineCount = '0', nameCount = '0'] = text.slice(0, text.indexOf('\n')).split('\t');
  const names = new NameList(text, Number(nameCount));
  const starts = new Int32Array(Number(lineCount) + firstSense);
  const countries: Country[] = [];
  const dialling = new Map<string, string>();
  const zones = new Map<string, string>();
  const states = new Map<string, Sense>();
  const organisations = new Map<number, Organisation>();
  let value = firstSense;
  for (let start = text.indexOf('\n') + 1; start > 0 && start < text.length; value += 1) {
    const end = text.indexOf('\n', start);
    const kind = text[start] ?? '';
    const mark = markOfLine[kind];
    starts[value] = start;
    if (kind === 'z') readZones(text.slice(start, end), zones);
    else if (mark !== undefined) addKeys(names, start + 2, end, mark);
    else addKeys(names, skipFields(text, start, 5), end, value, isKnown(text, start));
    if (kind === 'c') countries.push(readCountry(text.slice(start, end), dialling));
    if (kind === 's') readState(text, start, states);
    if (kind === 'o') organisations.set(value, readOrganisation(text.slice(start, end)));
    start = end + 1;
  }
  return {
    names: new NameTable(names),
    farNames: readFarNames(text),
    countries: new Map(countries.map((country) => [country.alpha2, country])),
    alpha3: new Map(countries.map(({ alpha2, alpha3 }) => [alpha3, alpha2])),
    states,
    dialling,
    zones,
    sense: senseReader(text, starts),
    organisations,
  };
}

const firstSense = 4;

const tab = 9;

/** Where the field begins that comes after so many others. */
function skipFields(text: string, start: number, fields: number): number {
  let at = start;
  for (let left = fields; left > 0 && at < text.length; at += 1) if (text.charCodeAt(at) === tab) left -= 1;
  return at;
}

function addKeys(names: NameList, from: number, end: number, value: number, known = false): void {
  for (let at = from; at < end; at = names.add(at, value, known) + 1);
}

/** Thousands of people in a city that is thought of behind a word that is like its name. */
const knownFrom = 15;

/** Nothing but places is looked for behind a wrong spelling, and no small town. */
function isKnown(text: string, start: number): boolean {
  const kind = text[start];
  if (kind !== 'p') return kind !== 'o' && kind !== 'i';
  const from = skipFields(text, start, 3);
  return Number.parseInt(text.slice(from, text.indexOf('\t', from)), 36) >= knownFrom;
}

function readCountry(line: string, dialling: Map<string, string>): Country {
  const [, alpha2 = '', extra = '', , name = ''] = line.split('\t', 5);
  const [alpha3 = '', region = '', ...codes] = extra.split(',');
  // +1 and +7 are shared; the first country in the table is as good as any, the region is the same.
  for (const code of codes) if (!dialling.has(code)) dialling.set(code, alpha2);
  return { alpha2, alpha3, name, region };
}

/** American codes come first in the data; `WA` and `NT` of others do not replace them. */
function readState(text: string, start: number, states: Map<string, Sense>): void {
  if (text[start + 5] === '\t') return;
  const state = readSense(text, start);
  if (state.state !== '' && !states.has(state.state)) states.set(state.state, state);
}

function readZones(line: string, zones: Map<string, string>): void {
  const [, country = '', , , , ...names] = line.split('\t');
  for (const name of names) zones.set(name.toLowerCase(), country);
}

function senseReader(text: string, starts: Int32Array): Knowledge['sense'] {
  const read = Array.from<Sense | undefined>({ length: starts.length });
  return (value) => {
    if (value < firstSense) return undefined;
    const known = read[value];
    if (known !== undefined) return known;
    const start = starts[value] ?? 0;
    if (text[start] === 'o') return undefined;
    const sense = readSense(text, start);
    read[value] = sense;
    return sense;
  };
}

function readSense(text: string, start: number): Sense {
  const line = text.slice(start, skipFields(text, start, 5));
  const [kind = '', country = '', state = '', people = '0', name = ''] = line.split('\t', 5);
  return {
    kind: kinds[kind] ?? 'city',
    country,
    state: kind === 's' || kind === 'p' ? state : '',
    people: Number.parseInt(people, 36),
    name,
    key: tokenize(name).folded,
  };
}
