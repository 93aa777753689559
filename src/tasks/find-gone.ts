import { openedIssue, type Issue, type PartnerRequest } from '../domain/request.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Store } from '../ports/store.ts';
import type { Tracker } from '../ports/tracker.ts';
import { markGone, type MarkGoneParts } from './mark-gone.ts';

export type FindGoneParts = MarkGoneParts & {
  readonly catalogue: Catalogue;
  readonly store: Pick<Store, 'list' | 'change'>;
  readonly tracker: Pick<Tracker, 'issue' | 'presentIssues'>;
};

/** As many as GitLab lists in one answer. */
const pageSize = 100;

type Opened = { readonly id: string; readonly issue: Issue };

/**
 * Looks which open requests have lost their issue: GitLab tells of changes and not of what was deleted. A
 * region that cannot be read keeps no other from being looked through. Throws when all is done.
 */
export function findGone(parts: FindGoneParts): () => Promise<void> {
  return async () => {
    const regions = parts.catalogue.regions.map(({ name }) => lookThrough(parts, name));
    const reasons = (await Promise.allSettled(regions)).flatMap((result) =>
      result.status === 'rejected' ? [result.reason as unknown] : [],
    );
    if (reasons.length > 0) throw new AggregateError(reasons, 'not every region could be looked through');
  };
}

async function lookThrough(parts: FindGoneParts, region: string): Promise<void> {
  let before: number | undefined;
  for (;;) {
    const page = await parts.store.list({ kind: 'queue', region }, { limit: pageSize, before });
    for (const [projectId, opened] of Map.groupBy(page.flatMap(openedOf), ({ issue }) => issue.projectId)) {
      await lookAt(parts, projectId, opened);
    }
    if (page.length < pageSize) return;
    before = page.at(-1)?.number;
  }
}

function openedOf({ id, progress }: PartnerRequest): readonly Opened[] {
  const issue = openedIssue(progress);
  return issue === undefined ? [] : [{ id, issue }];
}

/** One call for all, and another one for each that is missing, because a list may leave something out. */
async function lookAt(parts: FindGoneParts, projectId: number, opened: readonly Opened[]): Promise<void> {
  const issues = opened.map(({ issue }) => issue);
  const present = await parts.tracker.presentIssues(projectId, issues);
  for (const { id, issue } of opened.filter((one) => !present.has(one.issue.id))) {
    if ((await parts.tracker.issue(issue)) === undefined) await markGone(parts, id, issue);
  }
}
