import type { ClassifyRegion } from '../../src/region/verdict.ts';
import { citySets } from './names/cities.ts';
import { answersByCountry } from './names/country-regions.ts';
import { countrySets } from './names/countries.ts';
import { divisionSets } from './names/divisions.ts';
import { readPlaces } from './names/geonames.ts';
import type { Named, NameSet, Way } from './names/name-set.ts';
import { slipSets } from './names/slips.ts';
import { wordSets } from './names/words.ts';
import { zoneSets } from './names/zones.ts';
import type { Row } from './measure.ts';

/** A name that was not answered as a sensible person would. */
export type Miss = {
  readonly set: string;
  readonly way: string;
  readonly name: string;
  readonly right: readonly string[];
  readonly answer: string;
};

/** Places as people call them, in many ways: what a classifier of texts about places has to know. */
export function nameSets(): readonly NameSet[] {
  const answers = answersByCountry();
  const places = readPlaces();
  const countries = countrySets(answers);
  return [
    ...countries,
    ...citySets(places),
    ...divisionSets(answers),
    ...wordSets(answers),
    ...slipSets(countries[0]?.names ?? [], places),
    ...zoneSets(),
  ];
}

/** One row for a set: right answers by the way the name was put, and what the others were. */
export function measureNames(
  { name: set, ways, names }: NameSet,
  classify: ClassifyRegion,
): { readonly row: Row; readonly misses: readonly Miss[] } {
  const misses = ways.flatMap((way) => missesOf(set, way, names, classify));
  const all = names.length * ways.length;
  const share = (count: number): number => Math.round((count / all) * 1000) / 10;
  const rightOf = (called: string): number | string => {
    if (!ways.some((way) => way.called === called)) return '';
    const missed = misses.filter(({ way }) => way === called).length;
    return Math.round((1 - missed / names.length) * 1000) / 10;
  };
  const answered = (answer: string): number => misses.filter((miss) => miss.answer === answer).length;
  const open = answered('ambiguous');
  const unknown = answered('unknown');
  return {
    row: {
      set,
      names: names.length,
      'alone %': rightOf('alone'),
      'in a sentence %': rightOf('in a sentence'),
      'as a field %': rightOf('as a field'),
      'right %': share(all - misses.length),
      'wrong %': share(misses.length - open - unknown),
      'ambiguous %': share(open),
      'unknown %': share(unknown),
    },
    misses,
  };
}

function missesOf(set: string, way: Way, names: readonly Named[], classify: ClassifyRegion): readonly Miss[] {
  return names.flatMap(({ name, right }) => {
    const verdict = classify(way.evidence(name));
    const answer = verdict.kind === 'matched' ? verdict.region : verdict.kind;
    return right.includes(answer) ? [] : [{ set, way: way.called, name, right, answer }];
  });
}
