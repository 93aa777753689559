import type { Knowledge, Sense } from './knowledge.ts';

/** All that a folded name means; nothing for one that is no place's. */
export function sensesOf(knowledge: Knowledge, name: string): readonly Sense[] {
  return sensesFrom(knowledge, knowledge.names.find(name, 0, name.length));
}

/** The same for its first entry in the table of names; -1: none. */
export function sensesFrom({ names, sense }: Knowledge, first: number): readonly Sense[] {
  const senses: Sense[] = [];
  for (let entry = first; entry >= 0; entry = names.next(entry)) {
    const meant = sense(names.value(entry));
    if (meant !== undefined) senses.push(meant);
  }
  return senses;
}
