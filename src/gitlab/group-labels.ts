import type { GroupLabels } from '@gitbeaker/rest';
import { readLabels } from './answers.ts';
import { allOf } from './pages.ts';

/**
 * Names of a group's labels, those of the groups above it included: all of them, or it throws a `Failure`,
 * for whoever keeps a part forgets the others.
 */
export function groupLabels(labels: GroupLabels, group: string): Promise<readonly string[]> {
  return Array.fromAsync(
    allOf(`labels in the group ${group}`, 50, async (page) => readLabels(await labels.all(group, page))),
  );
}
