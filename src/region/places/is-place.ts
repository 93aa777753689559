import type { Knowledge, Sense } from '../knowledge/knowledge.ts';
import { sensesOf } from '../knowledge/senses.ts';
import { fold } from '../text/fold.ts';

/** Thousands of people from which on a name alone means the city; smaller ones share theirs with companies. */
const fewestPeople = 100;

/** Prepares the question whether a name by itself is a place: a country, state, area or larger city. */
export function placeTest(knowledge: Knowledge): (name: string) => boolean {
  return (name) => sensesOf(knowledge, fold(name)).some(isMeant);
}

function isMeant({ kind, people }: Sense): boolean {
  return (
    kind === 'area' || kind === 'country' || kind === 'state' || (kind === 'city' && people >= fewestPeople)
  );
}
