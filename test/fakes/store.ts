import type { Job } from '../../src/domain/job.ts';
import { openedIssue, type PartnerRequest } from '../../src/domain/request.ts';
import type { Change, Draft, RequestList, Sought, Store } from '../../src/ports/store.ts';
import { similarityKeys } from '../../src/postgres/tables/similarity-keys.ts';
import { storableJson, storableText } from '../../src/postgres/tables/storable.ts';
import { idleTasks } from '../support/tasks.ts';

export type FakeStore = Store & {
  /** All requests as they stand, in the order they were written. */
  readonly requests: readonly PartnerRequest[];
  /** All jobs, in the order they were written. */
  readonly jobs: readonly Job[];
};

/**
 * A store in memory that keeps the same promises as PostgreSQL's (`contracts/store.ts`). These requests are
 * there.
 */
export function createFakeStore(...there: readonly PartnerRequest[]): FakeStore {
  const requests = new Map(there.map((request) => [request.id, request]));
  const jobs: Job[] = [];
  const drafts = new Map<string, Draft>();

  function find(like: (request: PartnerRequest) => boolean): PartnerRequest | undefined {
    return [...requests.values()].find(like);
  }

  function newestFirst(like: (request: PartnerRequest) => boolean): PartnerRequest[] {
    return [...requests.values()].filter(like).toSorted((one, other) => other.number - one.number);
  }

  function write(request: PartnerRequest, more: readonly Job[]): PartnerRequest {
    const lost = more.find(({ name }) => !(name in idleTasks));
    if (lost !== undefined) throw new Error(`there is no queue ${lost.name}`);
    requests.set(request.id, request);
    jobs.push(...more);
    return request;
  }

  return {
    get requests() {
      return [...requests.values()];
    },
    jobs,
    async record(request, jobsFor) {
      const { createdAt, ...written } = request;
      const known = find(({ key }) => key === storableText(request.key));
      if (known !== undefined) return { kind: 'known', request: known };
      const number = Math.max(0, ...[...requests.values()].map((one) => one.number)) + 1;
      const recorded = { ...storable(written), ...asRecorded, number, createdAt };
      return { kind: 'recorded', request: write(recorded, jobsFor(request.id)) };
    },
    request: async (id) => requests.get(id),
    requestByKey: async (key) => find((request) => request.key === storableText(key)),
    requestByNumber: async (number) => find((request) => request.number === number),
    requestsOfIssues: async (ids) =>
      newestFirst(({ progress }) => ids.includes(openedIssue(progress)?.id ?? NaN)),
    async change(id, change) {
      const request = requests.get(id);
      if (request === undefined) throw new Error(`there is no request ${id}`);
      const decided = typeof change === 'function' ? change(request) : change;
      return decided === undefined ? request : write(changed(request, decided), decided.jobs ?? []);
    },
    list: async (list, { limit, before = Infinity }) =>
      newestFirst((request) => request.number < before && isIn(list, request)).slice(0, limit),
    similar: async (to, since, limit) => {
      const recent = newestFirst(({ phase, createdAt }) => phase !== 'closed' && createdAt >= since);
      const ranked = Map.groupBy(recent, ({ answers }) => likeness(to, answers));
      return [3, 2, 1].flatMap((rank) => ranked.get(rank) ?? []).slice(0, limit);
    },
    keepDraft: async (draft) => void drafts.set(draft.id, { ...draft, form: storable(draft.form) }),
    draft: async (id) => drafts.get(id),
    async changeDraft(id, decide) {
      const draft = decide(drafts.get(id));
      if (draft !== undefined) await this.keepDraft(draft);
    },
    async forgetDraftsBefore(date) {
      for (const { id, savedAt } of drafts.values()) if (savedAt < date) drafts.delete(id);
    },
    async ping() {},
  };
}

const asRecorded = { progress: { kind: 'saved' }, phase: 'open', posts: {}, doubts: {} } as const;

/** What a database makes of it. */
function storable<Thing>(thing: Thing): Thing {
  return JSON.parse(storableJson(thing)) as Thing;
}

function changed(request: PartnerRequest, { jobs: _jobs, doubts, posts, ...change }: Change): PartnerRequest {
  const inDoubt = Object.entries({ ...request.doubts, ...doubts }).filter(([, until]) => until !== undefined);
  return {
    ...request,
    ...storable(change),
    posts: { ...request.posts, ...storable(posts ?? {}) },
    doubts: Object.fromEntries(inDoubt),
  };
}

function isIn(list: RequestList, { requester, filedBy, phase, route }: PartnerRequest): boolean {
  switch (list.kind) {
    case 'of-person':
      return phase === list.phase && [requester, filedBy].includes(list.person);
    case 'queue':
      return phase !== 'closed' && route.region === list.region;
  }
}

/** 3: the same partner and customer; 2: the same customer; 1: the same partner. */
function likeness(one: Sought, other: Sought): number {
  const [mine, theirs] = [similarityKeys(one), similarityKeys(other)];
  const isSame = (key: keyof typeof mine): boolean => mine[key] !== '' && mine[key] === theirs[key];
  return (isSame('customer_key') ? 2 : 0) + (isSame('partner_key') ? 1 : 0);
}
