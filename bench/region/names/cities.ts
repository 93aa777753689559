import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { answersTo, type Place } from './geonames.ts';
import { alone, field, merged, sampled, within, type Named, type NameSet } from './name-set.ts';

const ways = [alone, within('customer in …'), field('city')];

/** Cities by their own names, by those others call them, and with their state. */
export function citySets(places: readonly Place[]): readonly NameSet[] {
  const answers = answersTo(places);
  const own = (least: number): readonly Named[] =>
    [...new Set(places.filter(({ people }) => people >= least).map(({ name }) => name))].map((name) => ({
      name,
      right: answers(name),
    }));
  return [
    { name: 'cities > 100,000', ways, names: sampled(own(100_000), 2500) },
    { name: 'cities > 15,000', ways, names: sampled(own(15_000), 2500) },
    {
      name: 'foreign names of cities > 100,000',
      ways,
      names: sampled(foreign(places, 100_000, answers), 4000),
    },
    {
      name: 'foreign names of cities > 15,000',
      ways,
      names: sampled(foreign(places, 15_000, answers), 4000),
    },
    ...stateSets(places),
  ];
}

/** Names in other languages and scripts; not the codes and machine transliterations GeoNames has among them. */
function foreign(
  places: readonly Place[],
  least: number,
  answers: (name: string) => readonly string[],
): readonly Named[] {
  const names = places
    .filter(({ people }) => people >= least)
    .flatMap(({ name, others }) => others.filter((other) => other.toLowerCase() !== name.toLowerCase()));
  return [...new Set(names)]
    .filter((name) => !isTransliteration(name) && !/^[A-Z]{2,4}$/u.test(name))
    .map((name) => ({ name, right: answers(name) }));
}

/** `mu ni hei`, `rou~eru`, `asٹrylya`: nobody writes so. */
function isTransliteration(name: string): boolean {
  return /^[a-zʼ`'‘]/u.test(name) || /[a-z].*[\u0600-\u06ff]|~/u.test(name);
}

type States = Readonly<Record<'US' | 'CA' | 'AU', Readonly<Record<string, string>>>>;

function stateSets(places: readonly Place[]): readonly NameSet[] {
  const states = parse(readFileSync(new URL('states.yml', import.meta.url), 'utf8')) as States;
  const rows = places.flatMap((place) => {
    const state = stateOf(place, states);
    return state === undefined ? [] : [{ ...place, ...state }];
  });
  const large = rows.filter(({ people }) => people >= 15_000);
  const small = sampled(
    rows.filter(({ people }) => people < 15_000),
    2000,
  );
  const named = (list: readonly (typeof rows)[number][], join: (row: (typeof rows)[number]) => string) =>
    merged(list.map((row) => [join(row), row.region]));
  return [
    { name: 'City, ST', ways, names: named(large, ({ name, code }) => `${name}, ${code}`) },
    { name: 'City, ST of towns', ways, names: named(small, ({ name, code }) => `${name}, ${code}`) },
    { name: 'City, State', ways, names: named(large, ({ name, called }) => `${name}, ${called}`) },
    { name: 'City State of towns', ways, names: named(small, ({ name, called }) => `${name} ${called}`) },
  ];
}

function stateOf(
  { country, state }: Place,
  states: States,
): { readonly code: string; readonly called: string } | undefined {
  if (country === 'US') {
    const called = states.US[state];
    return called === undefined ? undefined : { code: state, called };
  }
  if (country !== 'CA' && country !== 'AU') return undefined;
  const [code, ...words] = (states[country][state] ?? '').split(' ');
  return code === undefined || code === '' ? undefined : { code, called: words.join(' ') };
}
