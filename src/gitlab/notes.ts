import type { IssueNotes } from '@gitbeaker/rest';
import { Failure } from '../domain/failure.ts';
import { readNotes } from './answers.ts';

const perPage = 100;
const maxPages = 20;

/** Newest first: a note that is looked for was written a moment ago. */
export async function searchNotes(
  notes: IssueNotes,
  projectId: number,
  iid: number,
  marker: string,
): Promise<number | undefined> {
  for (let page = 1; page <= maxPages; page += 1) {
    const order = { orderBy: 'created_at', sort: 'desc', perPage, page } as const;
    const answers = readNotes(await notes.all(projectId, iid, order));
    const found = answers.find(({ body }) => body.includes(marker));
    if (found !== undefined) return found.id;
    if (answers.length < perPage) return undefined;
  }
  // To answer "there is none" after looking at a part would write a second one.
  throw new Failure(
    'gitlab',
    'too-many',
    { kind: 'never' },
    `Our note was not among the newest ${maxPages * perPage}.`,
  );
}
