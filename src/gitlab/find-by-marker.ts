import type { IssueNotes, Issues } from '@gitbeaker/rest';
import type { Issue } from '../domain/request.ts';
import type { OpenedIssue } from '../domain/tracked-issue.ts';
import { openedIssueOf, readIssues, readNotes } from './answers.ts';
import { allOf } from './pages.ts';

/**
 * Oldest first: ours is before any copy of it and near the start, and new ones do not shift the pages
 * meanwhile.
 */
export async function findIssue(
  issues: Issues,
  filter: { readonly projectId: number; readonly createdAfter: string },
  marker: string,
  url: string,
): Promise<OpenedIssue | undefined> {
  const order = { orderBy: 'created_at', sort: 'asc' } as const;
  const found = allOf('issues to look through for ours', 50, async (page) =>
    readIssues(await issues.all({ ...filter, ...order, ...page })),
  );
  for await (const issue of found) {
    if (issue.description?.includes(marker) === true) return openedIssueOf(issue, url);
  }
  return undefined;
}

/** Newest first: a note that is looked for was written a moment ago. */
export async function findNote(
  notes: IssueNotes,
  { projectId, iid }: Issue,
  marker: string,
): Promise<number | undefined> {
  const order = { orderBy: 'created_at', sort: 'desc' } as const;
  const found = allOf('notes to look through for ours', 20, async (page) =>
    readNotes(await notes.all(projectId, iid, { ...order, ...page })),
  );
  for await (const { id, body } of found) if (body.includes(marker)) return id;
  return undefined;
}
