import { sql } from 'kysely';
import type { Job } from '../domain/job.ts';
import type { PartnerRequest } from '../domain/request.ts';
import type { Change, Decide, NewRequest, Recorded, Store } from '../ports/store.ts';
import type { Database, Trx } from './database.ts';
import type { Outbox } from './jobs/outbox.ts';
import { changeDraft, deleteDraftsBefore, draftById, upsertDraft } from './tables/drafts.ts';
import { listRequests } from './tables/lists.ts';
import {
  insertRequest,
  lockRequest,
  requestById,
  requestByKey,
  requestByNumber,
  requestsByIssues,
  updateRequest,
} from './tables/requests.ts';
import { similarRequests } from './tables/similar.ts';

/**
 * The store in PostgreSQL. Text it cannot hold (NUL, half a surrogate pair) is written as U+FFFD, so a
 * request never fails for a character.
 *
 * Jobs carry no ids of ours: they are written with the row change that calls for them, under the row's
 * lock or its unique key, so the same step cannot write them twice.
 */
export function makeStore(db: Database, outbox: Outbox): Store {
  return {
    async record(request, jobsFor) {
      const jobs = jobsFor(request.id);
      const recorded = await recordOnce(db, outbox, request, jobs);
      if (recorded.kind === 'recorded') outbox.committed(jobs);
      return recorded;
    },

    request: (id) => requestById(db, id),
    requestByKey: (key) => requestByKey(db, key),
    requestsOfIssues: (ids) => requestsByIssues(db, ids),
    requestByNumber: (number) => requestByNumber(db, number),

    async change(id, change) {
      const { request, jobs } = await (typeof change === 'function'
        ? db.transaction().execute((trx) => changeLocked(trx, outbox, id, change))
        : changeAnyway(db, outbox, id, change));
      outbox.committed(jobs);
      return request;
    },

    list: (list, page) => listRequests(db, list, page),
    similar: (to, since, limit) => similarRequests(db, to, since, limit),

    keepDraft: (draft) => upsertDraft(db, draft),
    draft: (id) => draftById(db, id),
    changeDraft: (id, decide) => changeDraft(db, id, decide),
    forgetDraftsBefore: (date) => deleteDraftsBefore(db, date),

    async ping() {
      await sql`select 1`.execute(db);
    },
  };
}

async function recordOnce(
  db: Database,
  outbox: Outbox,
  request: NewRequest,
  jobs: readonly Job[],
): Promise<Recorded> {
  const recorded = await insertRequest(await outbox.along(db, jobs), request);
  if (recorded) return { kind: 'recorded', request: recorded };
  const first = await requestByKey(db, request.key);
  if (first) return { kind: 'known', request: first };
  throw new Error('a request was neither written nor found');
}

type Changed = { readonly request: PartnerRequest; readonly jobs: readonly Job[] };

async function changeLocked(trx: Trx, outbox: Outbox, id: string, decide: Decide): Promise<Changed> {
  const request = await lockRequest(trx, id);
  if (!request) throw noRequest(id);
  const change = decide(request);
  return change ? changeAnyway(trx, outbox, id, change) : { request, jobs: [] };
}

async function changeAnyway(
  db: Database | Trx,
  outbox: Outbox,
  id: string,
  change: Change,
): Promise<Changed> {
  const jobs = change.jobs ?? [];
  const request = await updateRequest(await outbox.along(db, jobs), id, change);
  if (!request) throw noRequest(id);
  return { request, jobs };
}

function noRequest(id: string): Error {
  return new Error(`there is no request ${id}`);
}
