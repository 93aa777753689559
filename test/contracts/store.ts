import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import type { Job } from '../../src/domain/job.ts';
import { announceJob, openIssueJob } from '../../src/domain/job.ts';
import type { Store } from '../../src/ports/store.ts';
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

  it('knows a key it has seen, writes nothing and uses up no number', async () => {
    await using given = await open();
    const request = newRequest();
    const first = await given.store.record(request, (id) => [announceJob(id)]);

    const again = await given.store.record(newRequest({ key: request.key }), (id) => [announceJob(id)]);
    const other = await given.store.record(newRequest(), () => []);

    expect(again).toEqual({ kind: 'known', request: first.request });
    expect(other.request.number).toBe(2);
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

  it('merges posts and doubts into what is there and clears a doubt', async () => {
    await using given = await open();
    const { id } = (await given.store.record(newRequest(), () => [])).request;
    const card = { channel: 'C1', ts: '1.2' };
    const until = new Date('2026-11-22T10:01:00.000Z');
    await given.store.change(id, () => ({ posts: { card }, doubts: { issue: until, link: until } }));

    const changed = await given.store.change(id, () => ({
      posts: { confirmed: true },
      doubts: { link: undefined },
    }));

    expect(changed.posts).toEqual({ card, confirmed: true });
    expect(changed.doubts).toEqual({ issue: until });
    expect(await given.store.request(id)).toEqual(changed);
  });

  it('changes progress and route and writes the jobs that follow', async () => {
    await using given = await open();
    const { id } = (await given.store.record(newRequest(), () => [])).request;
    const route = { region: 'APAC', verdict: { kind: 'unknown', warnings: [] } } as const;

    const changed = await given.store.change(id, () => ({
      progress: { kind: 'opened', issue },
      route,
      jobs: [announceJob(id)],
    }));

    expect(changed).toMatchObject({ progress: { kind: 'opened', issue }, route });
    expect(await given.jobs()).toEqual([{ name: 'announce', key: id }]);
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

  it('refuses to change a request there is not', async () => {
    await using given = await open();

    await expect(given.store.change(randomUUID(), () => undefined)).rejects.toThrow('there is no request');
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

  it('answers a ping', async () => {
    await using given = await open();

    await expect(given.store.ping()).resolves.toBeUndefined();
  });
}
