import { describe, expect, it } from '@jest/globals';
import type { Addition } from '../../src/domain/addition.ts';
import { Failure } from '../../src/domain/failure.ts';
import { announceJob } from '../../src/domain/job.ts';
import type { PartnerRequest } from '../../src/domain/request.ts';
import { markParked, resume } from '../../src/tasks/park.ts';
import { savedRequest } from '../support/request.ts';
import { fakeTaskParts } from '../support/task-parts.ts';

const parking = { why: 'GitLab answered 403.', reference: 'ABCD-EFGH' };
const never = new Failure('slack', 'user_not_found', { kind: 'never' }, 'Slack refused');

describe('a job that is parked', () => {
  it('shows on the card when it was to open the issue', async () => {
    const given = await setUp();

    await given.parked['open-issue']({ requestId: given.request.id }, parking);

    const progress = { kind: 'parked', reason: parking.why, reference: parking.reference };
    expect(given.store.requests).toEqual([{ ...given.request, progress }]);
    expect(given.store.jobs).toEqual([announceJob(given.request.id)]);
  });

  it('leaves a request alone whose issue was opened and is gone', async () => {
    const issue = { id: 9, iid: 3, projectId: 3, project: 'csa/emea', url: 'https://gitlab.example/i' };
    const given = await setUp({ progress: { kind: 'gone', issue } });

    await given.parked['open-issue']({ requestId: given.request.id }, parking);

    expect(given.store.requests).toEqual([given.request]);
  });

  it.each([
    ['its issue', {}, /^What you added to CSA-17 could not be written into its issue\. .* ABCD-EFGH\.$/],
    ['the card', { note: 5 }, /^What you added to CSA-17 is in its issue, but could not be shown/],
  ])('is told to the author of an addition that could not reach %s', async (_, done, text) => {
    const given = await setUp({ done });

    await given.parked['add-note']({ requestId: given.request.id, addition: 'a1' }, parking);

    expect(given.messenger.whispers).toEqual([
      { user: 'U2', place: undefined, whisper: { kind: 'sentence', text: expect.stringMatching(text) } },
    ]);
    expect(given.store.requests).toEqual([given.request]);
  });

  it('is parked all the same when the author of an addition cannot be written to', async () => {
    const given = await setUp();
    given.messenger.failNext('whisper', never);

    await given.parked['add-note']({ requestId: given.request.id, addition: 'a1' }, parking);

    expect(given.messenger.whispers).toEqual([]);
  });

  it('is not parked before its author was told, where that may still work', async () => {
    const given = await setUp();
    given.messenger.failNext('whisper', new Failure('slack', '503', { kind: 'retry' }, 'away'));

    const telling = given.parked['add-note']({ requestId: given.request.id, addition: 'a1' }, parking);

    await expect(telling).rejects.toMatchObject({ code: '503' });
  });
});

describe('a job that is put back', () => {
  it('takes its request on when it opens the issue', async () => {
    const given = await setUp({ progress: { kind: 'parked', reason: 'no', reference: 'R' } });

    await resume(given.store, { name: 'open-issue', requestId: given.request.id });

    expect(given.store.requests).toEqual([{ ...given.request, progress: { kind: 'opening' } }]);
    expect(given.store.jobs).toEqual([announceJob(given.request.id)]);
  });

  it.each(['announce', 'add-note'])('leaves a request parked when it is %s', async (name) => {
    const given = await setUp({ progress: { kind: 'parked', reason: 'no', reference: 'R' } });

    await resume(given.store, { name, requestId: given.request.id });

    expect(given.store.requests).toEqual([given.request]);
    expect(given.store.jobs).toEqual([]);
  });
});

/** A request of U1 that U2 has added something to. */
async function setUp({
  progress = { kind: 'opening' },
  done = {},
}: Partial<Pick<PartnerRequest, 'progress'> & Pick<Addition, 'done'>> = {}) {
  const request = savedRequest({ progress });
  const { id, createdAt } = request;
  const { store, additions, messenger } = fakeTaskParts(() => createdAt, request);
  const text = 'One more thing';
  await additions.record({ id: 'a1', key: 'view:V1', requestId: id, author: 'U2', text, createdAt }, []);
  await additions.done('a1', done);
  return { request, store, messenger, parked: markParked({ store, additions, messenger }) };
}
