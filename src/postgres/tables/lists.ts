import type { PartnerRequest } from '../../domain/request.ts';
import type { Page, RequestList } from '../../ports/store.ts';
import type { Database } from '../database.ts';
import { toRequest } from './requests.ts';

/** A page of a list, newest first; each walk goes along an index of its own and stops at the limit. */
export async function listRequests(
  db: Database,
  list: RequestList,
  page: Page,
): Promise<readonly PartnerRequest[]> {
  const rows = await Promise.all(walksOf(db, list, page).map((walk) => walk.execute()));
  return rows
    .flat()
    .toSorted((one, other) => other.number - one.number)
    .slice(0, page.limit)
    .map(toRequest);
}

/** What somebody needs and what they filed for others are two walks; no request is in both. */
function walksOf(db: Database, list: RequestList, page: Page) {
  const newest = newestFirst(db, page);
  switch (list.kind) {
    case 'of-person': {
      const phase = newest.where('phase', '=', list.phase);
      return [phase.where('requester', '=', list.person), phase.where('filed_by', '=', list.person)];
    }
    case 'queue':
      // Worded as the condition of the index is.
      return [newest.where('region', '=', list.region).where('phase', '<>', 'closed')];
  }
}

function newestFirst(db: Database, { limit, before }: Page) {
  const query = db.selectFrom('requests').selectAll().orderBy('number', 'desc').limit(limit);
  return before === undefined ? query : query.where('number', '<', before);
}
