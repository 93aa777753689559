import type { GroupLabels } from '@gitbeaker/rest';
import { readLabels } from './answers.ts';

const perPage = 100;
const maxPages = 50;

/** Names of a group's labels, those of the groups above it included. */
export async function groupLabels(labels: GroupLabels, group: string): Promise<readonly string[]> {
  const names: string[] = [];
  for (let page = 1; page <= maxPages; page += 1) {
    const answers = readLabels(await labels.all(group, { perPage, page }));
    names.push(...answers);
    if (answers.length < perPage) break;
  }
  return names;
}
