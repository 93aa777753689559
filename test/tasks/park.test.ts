import { describe, expect, it } from '@jest/globals';
import type { Addition } from '../../src/domain/addition.ts';
import { Failure } from '../../src/domain/failure.ts';
import type { PartnerRequest } from '../../src/domain/request.ts';
import type { Change } from '../../src/ports/store.ts';
import { markParked, resume } from '../../src/tasks/park.ts';
import { createFakeMessenger } from '../fakes/messenger.ts';
import { newRequest } from '../support/request.ts';

const parking = { why: 'GitLab answered 403.', reference: 'ABCD-EFGH' };
const never = new Failure('slack', 'user_not_found', { kind: 'never' }, 'Slack refused');

describe('a job that is parked', () => {
  it('shows on the card when it was to open the issue', async () => {
    const given = setUp();

    await given.parked['open-issue']({ requestId: given.id }, parking);

    expect(given.request().progress).toEqual({
      kind: 'parked',
      reason: parking.why,
      reference: parking.reference,
    });
    expect(given.jobs).toEqual(['announce']);
  });

  it('leaves a request alone whose issue was opened and is gone', async () => {
    const issue = { id: 9, iid: 3, projectId: 3, project: 'csa/emea', url: 'https://gitlab.example/i' };
    const given = setUp({ progress: { kind: 'gone', issue } });

    await given.parked['open-issue']({ requestId: given.id }, parking);

    expect(given.request().progress.kind).toBe('gone');
  });

  it.each([
    ['its issue', {}, /^What you added to CSA-17 could not be written into its issue\. .* ABCD-EFGH\.$/],
    ['the card', { note: 5 }, /^What you added to CSA-17 is in its issue, but could not be shown/],
  ])('is told to the author of an addition that could not reach %s', async (_, done, text) => {
    const given = setUp({ done });

    await given.parked['add-note']({ requestId: given.id, addition: 'a1' }, parking);

    expect(given.messenger.whispers).toEqual([
      { user: 'U2', place: undefined, whisper: { kind: 'sentence', text: expect.stringMatching(text) } },
    ]);
    expect(given.request().progress.kind).toBe('opening');
  });

  it('is parked all the same when the author of an addition cannot be written to', async () => {
    const given = setUp();
    given.messenger.failNext('whisper', never);

    await given.parked['add-note']({ requestId: given.id, addition: 'a1' }, parking);

    expect(given.messenger.whispers).toEqual([]);
  });

  it('is not parked before its author was told, where that may still work', async () => {
    const given = setUp();
    given.messenger.failNext('whisper', new Failure('slack', '503', { kind: 'retry' }, 'away'));

    const telling = given.parked['add-note']({ requestId: given.id, addition: 'a1' }, parking);

    await expect(telling).rejects.toMatchObject({ code: '503' });
  });
});

describe('a job that is put back', () => {
  it('takes its request on when it opens the issue', async () => {
    const given = setUp({ progress: { kind: 'parked', reason: 'no', reference: 'R' } });

    await resume(given.store, { name: 'open-issue', requestId: given.id });

    expect(given.request().progress).toEqual({ kind: 'opening' });
    expect(given.jobs).toEqual(['announce']);
  });

  it.each(['announce', 'add-note'])('leaves a request parked when it is %s', async (name) => {
    const given = setUp({ progress: { kind: 'parked', reason: 'no', reference: 'R' } });

    await resume(given.store, { name, requestId: given.id });

    expect(given.request().progress.kind).toBe('parked');
    expect(given.jobs).toEqual([]);
  });
});

/** A request of U1 that U2 has added something to. */
function setUp({
  progress = { kind: 'opening' },
  done = {},
}: Partial<Pick<PartnerRequest, 'progress'> & Pick<Addition, 'done'>> = {}) {
  let request: PartnerRequest = {
    ...newRequest(),
    number: 17,
    progress,
    phase: 'open',
    posts: {},
    doubts: {},
  };
  const jobs: string[] = [];
  const addition: Addition = {
    id: 'a1',
    key: 'view:V1',
    requestId: request.id,
    author: 'U2',
    text: 'One more thing',
    done,
    doubts: {},
    createdAt: request.createdAt,
  };
  const store = {
    request: () => Promise.resolve(request),
    change: (_id: string, decide: Change | ((current: PartnerRequest) => Change | undefined)) => {
      const change = typeof decide === 'function' ? decide(request) : decide;
      request = { ...request, ...(change?.progress && { progress: change.progress }) };
      jobs.push(...(change?.jobs ?? []).map(({ name }) => name));
      return Promise.resolve(request);
    },
  };
  const messenger = createFakeMessenger();
  const additions = { addition: () => Promise.resolve(addition) };
  return {
    id: request.id,
    request: () => request,
    jobs,
    store,
    messenger,
    parked: markParked({ store, additions, messenger }),
  };
}
