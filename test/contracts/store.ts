import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { announceJob, openIssueJob, type Job } from '../../src/domain/job.ts';
import type { Change, Decide, Store } from '../../src/ports/store.ts';
import { newRequest } from '../support/request.ts';

export type StoreUnderTest = AsyncDisposable & {
  readonly store: Store;
  /** Jobs that were written down and not yet done, in the order they were written. */
  jobs(): Promise<readonly { readonly name: string; readonly key: string; readonly lane?: string }[]>;
};

const issue = {
  id: 9,
  iid: 3,
  projectId: 7,
  project: 'csa/emea',
  url: 'https://gitlab.example/csa/emea/-/issues/3',
};

/** The two ways a change may be handed in. */
const waysToChange: readonly [string, (change: Change) => Change | Decide][] = [
  ['as it is', (change) => change],
  ['decided on the spot', (change) => () => change],
];

/** What every store promises. Call it inside a `describe`. */
export function storeContract(open: () => Promise<StoreUnderTest>): void {
  it('answers with a recorded request as it was handed in, numbered and saved', async () => {
    await using given = await open();
    const request = newRequest();

    const recorded = await given.store.record(request, () => []);

    expect(recorded).toEqual({
      kind: 'recorded',
      request: { ...request, number: 1, progress: { kind: 'saved' }, phase: 'open', posts: {}, doubts: {} },
    });
    expect(await given.store.request(request.id)).toEqual(recorded.request);
    expect(await given.store.requestByNumber(1)).toEqual(recorded.request);
  });

  it('writes the first jobs down with the request', async () => {
    await using given = await open();
    const request = newRequest();

    await given.store.record(request, (id) => [openIssueJob(id, 'EMEA'), announceJob(id)]);

    expect(await given.jobs()).toEqual([
      { name: 'open-issue', key: request.id, lane: 'EMEA' },
      { name: 'announce', key: request.id },
    ]);
  });

  it('knows a key it has seen and writes nothing', async () => {
    await using given = await open();
    const request = newRequest();
    const first = await given.store.record(request, (id) => [announceJob(id)]);

    const again = await given.store.record(newRequest({ key: request.key }), (id) => [announceJob(id)]);

    expect(again).toEqual({ kind: 'known', request: first.request });
    expect(await given.jobs()).toHaveLength(1);
  });

  it('records one request when the same key comes many times at once', async () => {
    await using given = await open();
    const key = 'view:V1';

    const all = await Promise.all(
      Array.from({ length: 12 }, () => given.store.record(newRequest({ key }), (id) => [announceJob(id)])),
    );

    expect(all.filter(({ kind }) => kind === 'recorded')).toHaveLength(1);
    expect(new Set(all.map(({ request }) => request.id)).size).toBe(1);
    expect(await given.jobs()).toHaveLength(1);
  });

  it('leaves neither request nor jobs when writing the jobs fails', async () => {
    await using given = await open();
    const request = newRequest();

    const recording = given.store.record(request, (id) => [
      announceJob(id),
      // A job without its queue: what a mistake of ours would look like.
      { ...announceJob(id), name: 'no-such-job' } as unknown as Job,
    ]);

    await expect(recording).rejects.toThrow();
    expect(await given.store.request(request.id)).toBeUndefined();
    expect(await given.jobs()).toEqual([]);
  });

  it.each(waysToChange)('merges posts and doubts and clears a doubt: a change %s', async (_, as) => {
    await using given = await open();
    const { id } = (await given.store.record(newRequest(), () => [])).request;
    const card = { channel: 'C1', ts: '1.2' };
    const until = new Date('2026-11-22T10:01:00.000Z');
    await given.store.change(id, as({ posts: { card }, doubts: { issue: until, link: until } }));

    const change = { posts: { confirmed: ['U1'] }, doubts: { link: undefined } } as const;
    const changed = await given.store.change(id, as(change));

    expect(changed.posts).toEqual({ card, confirmed: ['U1'] });
    expect(changed.doubts).toEqual({ issue: until });
    expect(await given.store.request(id)).toEqual(changed);
  });

  it.each(waysToChange)('changes progress and route and writes the jobs: a change %s', async (_, as) => {
    await using given = await open();
    const { id } = (await given.store.record(newRequest(), () => [])).request;
    const route = { region: 'APAC', verdict: { kind: 'unknown', warnings: [] } } as const;

    const change = { progress: { kind: 'opened', issue }, route, jobs: [announceJob(id)] } as const;
    const changed = await given.store.change(id, as(change));

    expect(changed).toMatchObject({ progress: { kind: 'opened', issue }, route });
    expect(await given.jobs()).toEqual([{ name: 'announce', key: id }]);
  });

  it.each(waysToChange)('writes jobs that change nothing themselves: a change %s', async (_, as) => {
    await using given = await open();
    const { request } = await given.store.record(newRequest(), () => []);

    expect(await given.store.change(request.id, as({ jobs: [announceJob(request.id)] }))).toEqual(request);
    expect(await given.jobs()).toEqual([{ name: 'announce', key: request.id }]);
  });

  it('leaves a request alone when there is nothing to change', async () => {
    await using given = await open();
    const { request } = await given.store.record(newRequest(), () => []);

    expect(await given.store.change(request.id, () => undefined)).toEqual(request);
  });

  it('lets changes of one request wait for each other, so none is lost', async () => {
    await using given = await open();
    const { id } = (await given.store.record(newRequest(), () => [])).request;

    await Promise.all(
      Array.from({ length: 20 }, () =>
        given.store.change(id, ({ posts }) => ({
          posts: { card: { channel: 'C1', ts: String(Number(posts.card?.ts ?? '0') + 1) } },
        })),
      ),
    );

    expect((await given.store.request(id))?.posts.card?.ts).toBe('20');
  });

  it('changes nothing when the decision throws', async () => {
    await using given = await open();
    const { request } = await given.store.record(newRequest(), () => []);

    const changing = given.store.change(request.id, () => {
      throw new Error('no');
    });

    await expect(changing).rejects.toThrow('no');
    expect(await given.store.request(request.id)).toEqual(request);
  });

  it.each(waysToChange)('refuses to change a request there is not: a change %s', async (_, as) => {
    await using given = await open();

    await expect(given.store.change(randomUUID(), as({ phase: 'closed' }))).rejects.toThrow(
      'there is no request',
    );
  });

  it.each(['', 'CSA-17', "'; drop table requests", '00000000-0000-0000-0000-000000000000'])(
    'finds no request under the id %j',
    async (id) => {
      await using given = await open();

      expect(await given.store.request(id)).toBeUndefined();
    },
  );

  it.each([0, -1, 1.5, NaN, 2 ** 31, 1e300])('finds no request under the number %d', async (number) => {
    await using given = await open();

    expect(await given.store.requestByNumber(number)).toBeUndefined();
  });

  it('keeps any text, and marks what cannot be written down with U+FFFD', async () => {
    await using given = await open();
    const need = 'a\0b \uD800 c\u202E\u0007 👩‍💻 "\\u0000" \' ; /close';
    const request = newRequest({
      key: 'view:\0',
      answers: { ...newRequest().answers, need, extras: { 'x\0': '\uDC00' } },
    });

    const recorded = await given.store.record(request, () => []);

    expect(recorded.request.answers.need).toBe('a\uFFFDb \uFFFD c\u202E\u0007 👩‍💻 "\\u0000" \' ; /close');
    expect(recorded.request.answers.extras).toEqual({ 'x\uFFFD': '\uFFFD' });
    expect((await given.store.record(request, () => [])).kind).toBe('known');
  });

  it('keeps a draft as typed and overwrites it under the same id', async () => {
    await using given = await open();
    const draft = {
      id: 'view:V1',
      user: 'U1',
      form: { need: 'a', extras: {} },
      savedAt: new Date('2026-11-22'),
    };

    await given.store.keepDraft(draft);
    await given.store.keepDraft({ ...draft, form: { need: '\0' } });

    expect(await given.store.draft('view:V1')).toEqual({ ...draft, form: { need: '\uFFFD' } });
    expect(await given.store.draft('view:V2')).toBeUndefined();
  });

  it('changes a draft for one after the other, also the first time', async () => {
    await using given = await open();
    const draft = { id: 'd1', user: 'U1', savedAt: new Date('2026-11-22') };

    await Promise.all(
      Array.from({ length: 20 }, () =>
        given.store.changeDraft('d1', (before) => ({ ...draft, form: Number(before?.form ?? 0) + 1 })),
      ),
    );
    await given.store.changeDraft('d1', () => undefined);

    expect(await given.store.draft('d1')).toEqual({ ...draft, form: 20 });
  });

  it('lets nobody who was about to change a draft write over what is kept meanwhile', async () => {
    await using given = await open();
    const draft = { id: 'd1', user: 'U1', savedAt: new Date('2026-11-22') };
    const typing = (n: number): Promise<void> =>
      given.store.changeDraft('d1', (before) =>
        before?.form === 'sent' ? undefined : { ...draft, form: n },
      );

    await Promise.all([
      ...[1, 2, 3, 4, 5, 6].map(typing),
      given.store.keepDraft({ ...draft, form: 'sent' }),
      ...[7, 8, 9].map(typing),
    ]);

    expect(await given.store.draft('d1')).toEqual({ ...draft, form: 'sent' });
  });

  it('forgets drafts of before a moment', async () => {
    await using given = await open();
    const moment = new Date('2026-11-22');
    const draft = { user: 'U1', form: {} };
    await given.store.keepDraft({ ...draft, id: 'old', savedAt: new Date(moment.getTime() - 1) });
    await given.store.keepDraft({ ...draft, id: 'new', savedAt: moment });

    await given.store.forgetDraftsBefore(moment);

    expect(await given.store.draft('old')).toBeUndefined();
    expect(await given.store.draft('new')).toMatchObject({ id: 'new' });
  });

  it('lists what somebody needs or has filed, by phase, newest first and page by page', async () => {
    await using given = await open();
    const people = [
      { requester: 'U1' },
      { requester: 'U2', filedBy: 'U1' },
      { requester: 'U2' },
      { requester: 'U1' },
      { requester: 'U1', filedBy: 'U2' },
    ];
    const ids: string[] = [];
    for (const who of people) ids.push((await given.store.record(newRequest(who), () => [])).request.id);
    await given.store.change(ids[3] ?? '', () => ({ phase: 'closed' }));
    const list = { kind: 'of-person', person: 'U1', phase: 'open' } as const;

    const first = await given.store.list(list, { limit: 2 });
    const second = await given.store.list(list, { limit: 2, before: first.at(-1)?.number });
    const closed = await given.store.list({ ...list, phase: 'closed' }, { limit: 2 });

    expect(first.map(({ id }) => id)).toEqual([ids[4], ids[1]]);
    expect(second.map(({ id }) => id)).toEqual([ids[0]]);
    expect(closed).toMatchObject([{ id: ids[3], phase: 'closed' }]);
    expect(first[0]).toMatchObject({ requester: 'U1', filedBy: 'U2' });
  });

  it('has a queue for each region, of everything that is not closed', async () => {
    await using given = await open();
    const route = newRequest().route;
    const regions = ['EMEA', 'APAC', 'EMEA', 'EMEA'];
    const ids: string[] = [];
    for (const region of regions) {
      const recorded = await given.store.record(newRequest({ route: { ...route, region } }), () => []);
      ids.push(recorded.request.id);
    }
    await given.store.change(ids[0] ?? '', () => ({ phase: 'waiting' }));
    await given.store.change(ids[2] ?? '', () => ({ phase: 'closed' }));

    const queue = await given.store.list({ kind: 'queue', region: 'EMEA' }, { limit: 9 });

    expect(queue.map(({ id, phase }) => [id, phase])).toEqual([
      [ids[3], 'open'],
      [ids[0], 'waiting'],
    ]);
  });

  it('finds requests by the id of their issue, also of one that is gone', async () => {
    await using given = await open();
    const ids: string[] = [];
    for (const kind of ['opened', 'gone', 'opened'] as const) {
      const { id } = (await given.store.record(newRequest(), () => [])).request;
      const progress = { kind, issue: { ...issue, id: 100 + ids.length } };
      await given.store.change(id, { progress });
      ids.push(id);
    }
    await given.store.record(newRequest(), () => []);

    const found = await given.store.requestsOfIssues([100, 101, 2 ** 40]);

    expect(found.map(({ id }) => id).toSorted()).toEqual(ids.slice(0, 2).toSorted());
    expect(await given.store.requestsOfIssues([])).toEqual([]);
  });

  it('finds what is open for the same partner or customer, the likeliest first', async () => {
    await using given = await open();
    const asked = [
      ['Eficode Oy', 'Stadtwerke München GmbH'],
      ['Acme', 'stadtwerke munchen'],
      ['Acme', 'Globex'],
      ['EFICODE', 'Globex'],
      ['Eficode', 'None yet'],
    ] as const;
    const { answers } = newRequest();
    const numbers: number[] = [];
    for (const [partner, customer] of asked) {
      const request = newRequest({ answers: { ...answers, partner, customer } });
      numbers.push((await given.store.record(request, () => [])).request.number);
    }
    const since = new Date('2026-11-01');
    const found = async (partner: string, customer: string, from = since, limit = 9) =>
      (await given.store.similar({ partner, customer }, from, limit)).map(({ number }) =>
        numbers.indexOf(number),
      );

    expect(await found('eficode', 'Stadtwerke Munchen')).toEqual([0, 1, 4, 3]);
    expect(await found('eficode', 'Stadtwerke Munchen', since, 2)).toEqual([0, 1]);
    expect(await found('New one', 'none yet')).toEqual([]);
    expect(await found('', '')).toEqual([]);
    expect(await found('eficode', '', new Date('2026-11-23'))).toEqual([]);
  });

  it('does not find what is closed', async () => {
    await using given = await open();
    const { request } = await given.store.record(newRequest(), () => []);
    await given.store.change(request.id, () => ({ phase: 'closed' }));

    expect(await given.store.similar(request.answers, new Date(0), 9)).toEqual([]);
  });

  it('answers a ping', async () => {
    await using given = await open();

    await expect(given.store.ping()).resolves.toBeUndefined();
  });
}
