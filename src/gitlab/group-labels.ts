import type { GroupLabels } from '@gitbeaker/rest';
import { Failure } from '../domain/failure.ts';
import { readLabels } from './answers.ts';

const perPage = 100;
const maxPages = 50;

/** Names of a group's labels, those of the groups above it included: all of them, or it throws a `Failure`. */
export async function groupLabels(labels: GroupLabels, group: string): Promise<readonly string[]> {
  const names: string[] = [];
  for (let page = 1; page <= maxPages; page += 1) {
    const answers = readLabels(await labels.all(group, { perPage, page }));
    names.push(...answers);
    if (answers.length < perPage) return names;
  }
  // Whoever keeps a part of them forgets the others.
  const why = `The group ${group} has more than ${maxPages * perPage} labels.`;
  throw new Failure('gitlab', 'too-many', { kind: 'never' }, why);
}
