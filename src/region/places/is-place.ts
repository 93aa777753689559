import { fold } from '../text/fold.ts';
import type { Knowledge, Sense } from './knowledge.ts';

/** Thousands of people from which on a name alone means the city; smaller ones share theirs with companies. */
const fewestPeople = 100;

/** Prepares the question whether a name by itself is a place: a country, state, area or larger city. */
export function placeTest({ names, sense }: Knowledge): (name: string) => boolean {
  return (name) => {
    const folded = fold(name);
    for (let entry = names.find(folded, 0, folded.length); entry >= 0; entry = names.next(entry)) {
      const meant = sense(names.value(entry));
      if (meant !== undefined && isMeant(meant)) return true;
    }
    return false;
  };
}

function isMeant({ kind, people }: Sense): boolean {
  return (
    kind === 'area' || kind === 'country' || kind === 'state' || (kind === 'city' && people >= fewestPeople)
  );
}
