import type { Issues } from '@gitbeaker/rest';
import type { TrackedIssue } from '../domain/tracked-issue.ts';
import { readChangedIssues, trackedIssueOf } from './answers.ts';

const perPage = 100;

/**
 * Issues of a project that changed at or after `since`, oldest change first, however many. Each further page
 * asks from the last change on instead of by number: an issue that changes meanwhile moves to the end and
 * would shift the others past the page that is read.
 */
export async function changedIssues(
  issues: Issues,
  projectId: number,
  since: Date,
  url: string,
): Promise<readonly TrackedIssue[]> {
  const found = new Map<number, TrackedIssue>();
  let from = since;
  let page = 1;
  for (;;) {
    const order = { orderBy: 'updated_at', sort: 'asc', perPage, page } as const;
    const answer = await issues.all({ projectId, ...order, updatedAfter: from.toISOString() });
    const { answers, isLast } = readChangedIssues(answer, perPage);
    const news = answers.filter(
      ({ id, updated_at: at }) => found.get(id)?.updatedAt.getTime() !== at.getTime(),
    );
    for (const one of news) found.set(one.id, trackedIssueOf(one, url));
    // Whoever says on another page what was said before would go on so for ever.
    if (isLast || (page > 1 && news.length === 0)) return [...found.values()];
    const last = answers.at(-1)?.updated_at ?? from;
    // A hundred changes in one moment: only then the next page, by number.
    page = last > from ? 1 : page + 1;
    from = last;
  }
}
