import { describe, expect, it } from '@jest/globals';
import { Failure } from '../../src/domain/failure.ts';
import { NotYet } from '../../src/domain/not-yet.ts';
import { announceJob } from '../../src/domain/job.ts';
import type { PartnerRequest } from '../../src/domain/request.ts';
import type { TrackedIssue } from '../../src/domain/tracked-issue.ts';
import type { NewAddition } from '../../src/ports/additions.ts';
import { addNote } from '../../src/tasks/add-note.ts';
import { savedRequest } from '../support/request.ts';
import { fakeTaskParts } from '../support/task-parts.ts';

const noon = new Date('2026-11-22T12:00:00Z');
const emea = 'gitlab-com/channel/partners/emea/emea-internal';
const apac = 'gitlab-com/channel/partners/apac/apac-internal';
const issue = { id: 9, iid: 3, projectId: 3, project: emea, url: 'https://gitlab.example/i' };
const tracked: TrackedIssue = {
  ...issue,
  description: '',
  isClosed: false,
  labels: [],
  confidential: true,
  updatedAt: noon,
};
const card = { channel: 'C0CSA', ts: '1795341600.000100' };
const lost = new Failure('slack', 'unreadable', { kind: 'unknown', withinMs: 5_000 }, 'Slack did not say');

describe('addNote', () => {
  it('writes a note, replies under the card and tells the author', async () => {
    const given = await setUp();

    await given.run();

    expect(given.tracker.notes.map(({ body }) => body)).toMatchInlineSnapshot(`
      [
        "**Ada \\*Berger\\*** adds from Slack:

      > They also want \\@all to see\\
      > \\/close

      <!-- engage-csa addition 0196a0b0-0000-7000-8000-000000000002 -->",
      ]
    `);
    expect(given.messenger.posts).toMatchObject([
      { channel: 'C0CSA', threadTs: card.ts, addition: { text: given.addition.text } },
    ]);
    expect(given.messenger.whispers).toMatchObject([{ user: 'U1', place: undefined }]);
  });

  it('does nothing twice', async () => {
    const given = await setUp();

    await given.run();
    await given.run();

    expect([given.tracker.notes.length, given.messenger.posts.length]).toEqual([1, 1]);
    expect(given.messenger.whispers).toHaveLength(1);
  });

  it('finds the note whose answer was lost', async () => {
    const given = await setUp();
    given.tracker.failNext({ kind: 'unknown', withinMs: 5_000 }, { done: true, on: 'addNote' });

    await expect(given.run()).rejects.toBeInstanceOf(Failure);
    await given.run();

    expect(given.tracker.notes).toHaveLength(1);
  });

  it('finds the reply whose answer was lost', async () => {
    const given = await setUp();
    given.messenger.failNext('postAddition', lost, { done: true });

    await expect(given.run()).rejects.toBeInstanceOf(Failure);
    await given.run();

    expect([given.tracker.notes.length, given.messenger.posts.length]).toEqual([1, 1]);
  });

  it('follows an issue that was moved a moment ago, and writes where the work goes on', async () => {
    const given = await setUp();
    given.tracker.show({ ...tracked, isClosed: true, movedTo: 77 });
    given.tracker.show({ ...tracked, id: 77, projectId: 2, project: apac });

    await given.run();

    expect(given.tracker.notes).toMatchObject([{ issueId: 77 }]);
  });

  it('waits while a project cannot be read into which the issue may have moved', async () => {
    const given = await setUp();
    given.tracker.show({ ...tracked, isClosed: true, movedTo: 77 });
    given.tracker.failNext({ kind: 'retry' }, { on: 'changedIssues' });

    await expect(given.run()).rejects.toBeInstanceOf(NotYet);

    expect(given.tracker.notes).toEqual([]);
  });

  it('leaves it to a person when the issue went to where we do not look', async () => {
    const given = await setUp();
    given.tracker.show({ ...tracked, isClosed: true, movedTo: 77 });

    await expect(given.run()).rejects.toMatchObject({ code: 'moved-away', remedy: { kind: 'never' } });

    expect(given.tracker.notes).toEqual([]);
  });

  it('finds out that the issue is gone, and has the card say so', async () => {
    const given = await setUp();
    given.tracker.remove(issue);

    await expect(given.run()).rejects.toMatchObject({ code: 'gone', remedy: { kind: 'never' } });
    await expect(given.run()).rejects.toMatchObject({ code: 'gone' });

    expect(given.store.requests).toMatchObject([{ progress: { kind: 'gone', issue }, phase: 'closed' }]);
    expect(given.store.jobs).toEqual([announceJob(given.request.id)]);
    expect(given.warnings).toEqual([{ requestId: given.request.id, issue: issue.url }]);
  });

  it('waits for the issue to be opened', async () => {
    const given = await setUp({ progress: { kind: 'opening' } });

    await expect(given.run()).rejects.toBeInstanceOf(NotYet);

    expect(given.messenger.posts).toEqual([]);
  });

  it('is content when the author cannot be written to', async () => {
    const given = await setUp();
    const never = new Failure('slack', 'user_not_found', { kind: 'never' }, 'Slack refused');
    given.messenger.failNext('whisper', never);

    await given.run();

    expect(given.messenger.posts).toHaveLength(1);
  });
});

/** Ada adds something to an opened request of hers. */
async function setUp(changes: Partial<PartnerRequest> = {}) {
  const request = savedRequest({ progress: { kind: 'opened', issue }, posts: { card }, ...changes });
  const parts = fakeTaskParts(() => noon, request);
  const addition: NewAddition = {
    id: '0196a0b0-0000-7000-8000-000000000002',
    key: 'view:V1',
    requestId: request.id,
    author: 'U1',
    text: 'They also want @all to see\n/close',
    // Slack's clock is 14 hours behind ours.
    createdAt: new Date(noon.getTime() + 14 * 3600_000),
  };
  await parts.additions.record(addition, []);
  parts.tracker.show(tracked);
  parts.messenger.people.set('U1', { id: 'U1', name: 'Ada *Berger*', standing: 'member' });
  const task = addNote(parts);
  return { ...parts, request, addition, run: () => task({ requestId: request.id, addition: addition.id }) };
}
