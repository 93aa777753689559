import { describe, expect, it } from '@jest/globals';
import { Failure } from '../../src/domain/failure.ts';
import { announceJob } from '../../src/domain/job.ts';
import { markerOf } from '../../src/domain/marker.ts';
import type { TrackedIssue } from '../../src/domain/tracked-issue.ts';
import { reconcile } from '../../src/tasks/reconcile.ts';
import { tinyCatalogue } from '../support/catalogue.ts';
import { savedRequest } from '../support/request.ts';
import { fakeTaskParts } from '../support/task-parts.ts';

const projects = tinyCatalogue.regions.map(({ project }) => project);
const [amer = '', apac = '', emea = ''] = projects;
const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 10, minute));

describe('reconcile', () => {
  it('closes a request with its issue, and has its card follow', async () => {
    const given = setUp();
    given.tracker.show(given.issue({ isClosed: true }));

    await given.look();

    expect(given.store.requests).toEqual([{ ...given.request, phase: 'closed' }]);
    expect(given.store.jobs).toEqual([announceJob(given.request.id)]);
  });

  it('changes nothing when it looks twice', async () => {
    const given = setUp();
    given.tracker.show(given.issue({ isClosed: true }));

    await given.look();
    await given.look();

    expect(given.store.jobs).toHaveLength(1);
  });

  it('begins a little before where it stopped', async () => {
    const given = setUp();
    given.tracker.show(given.issue({ isClosed: true, updatedAt: at(20) }));
    await given.look();
    given.tracker.show(given.issue({ updatedAt: at(19) }));
    await given.look();
    expect(given.store.requests).toMatchObject([{ phase: 'open' }]);
    expect(given.store.jobs).toHaveLength(2);

    given.tracker.show(given.issue({ isClosed: true, updatedAt: at(17) }));
    await given.look();
    expect(given.store.requests).toMatchObject([{ phase: 'open' }]);
    expect(given.store.jobs).toHaveLength(2);
  });

  it('follows an issue into another region', async () => {
    const given = setUp();
    given.tracker.show(given.issue({ isClosed: true, movedTo: 77 }));
    given.tracker.show(given.issue({ id: 77, iid: 5, projectId: 2, project: apac }));

    await given.look();

    expect(given.store.requests).toMatchObject([
      { progress: { kind: 'opened', issue: { id: 77, project: apac } }, route: { region: 'APAC' } },
    ]);
  });

  it('follows what it can see when a project cannot be read, and comes back for the rest', async () => {
    const given = setUp();
    given.tracker.show(given.issue({ isClosed: true }));
    given.tracker.failNext({ kind: 'retry' });

    await expect(given.look()).rejects.toMatchObject({
      message: expect.stringContaining(amer),
      errors: [expect.any(Failure)],
    });

    expect(given.store.requests).toMatchObject([{ phase: 'closed' }]);
    expect([...given.bookmarks.all]).toEqual([[`issues of ${emea}`, at(0)]]);
  });

  it('does not take a moved issue for closed while it cannot see where it went', async () => {
    const given = setUp();
    given.tracker.show(given.issue({ isClosed: true, movedTo: 77 }));
    given.tracker.failNext({ kind: 'retry' });

    await expect(given.look()).rejects.toBeInstanceOf(AggregateError);

    expect(given.store.requests).toEqual([given.request]);
  });

  it('comes back for a moved issue when it can see where it went, however much changed meanwhile', async () => {
    const given = setUp();
    given.tracker.show(given.issue({ isClosed: true, movedTo: 77, updatedAt: at(5) }));
    given.tracker.show(given.issue({ id: 78, description: 'by hand', updatedAt: at(20) }));
    given.tracker.show(given.issue({ id: 77, projectId: 1, project: amer, updatedAt: at(5) }));
    given.tracker.failNext({ kind: 'retry' });
    await expect(given.look()).rejects.toBeInstanceOf(AggregateError);

    await given.look();

    expect(given.store.requests).toMatchObject([{ phase: 'open', route: { region: 'AMER' } }]);
    expect(given.store.jobs).toHaveLength(1);
  });

  it('reads a project once that two regions share', async () => {
    const [first, second] = tinyCatalogue.regions;
    if (first === undefined || second === undefined) throw new Error('the catalogue has three regions');
    const regions = [first, second, { ...first, name: 'LATAM' }];
    const read: string[] = [];
    const changedIssues = async (project: string) => (read.push(project), []);

    await reconcile({ ...setUp(), catalogue: { ...tinyCatalogue, regions }, tracker: { changedIssues } })();

    expect(read).toEqual([amer, apac]);
  });

  it('goes a month back when it looks for the first time', async () => {
    const given = setUp();
    given.tracker.show(given.issue({ isClosed: true, updatedAt: new Date('2026-10-01T10:00:00Z') }));

    await given.look();

    expect(given.store.requests).toEqual([given.request]);
  });

  it('follows an issue whose marker somebody has edited out', async () => {
    const given = setUp();
    given.tracker.show(given.issue({ isClosed: true, description: 'I rewrote this.' }));

    await given.look();

    expect(given.store.requests).toMatchObject([{ phase: 'closed' }]);
  });

  it('warns of a second issue for a request once, and follows its own', async () => {
    const given = setUp();
    given.tracker.show(given.issue({ isClosed: true }));
    given.tracker.show(given.issue({ id: 10, iid: 4, url: 'https://gitlab.example/second' }));

    await given.look();
    await given.look();

    expect(given.store.requests).toMatchObject([{ phase: 'closed' }]);
    expect(given.warnings).toEqual([
      {
        requestId: given.request.id,
        issue: 'https://gitlab.example/i',
        second: 'https://gitlab.example/second',
      },
    ]);
  });

  it('leaves issues of other installations alone', async () => {
    const given = setUp();
    const description = markerOf({ id: '00000000-0000-4000-8000-000000000000' });
    given.tracker.show(given.issue({ id: 77, isClosed: true, description }));
    given.tracker.show(given.issue({ id: 78, isClosed: true, description: 'by hand' }));

    await given.look();

    expect(given.store.requests).toEqual([given.request]);
  });
});

/** One opened request in EMEA. */
function setUp() {
  const own = { id: 9, iid: 3, projectId: 3, project: emea, url: 'https://gitlab.example/i' };
  const request = savedRequest({ progress: { kind: 'opened', issue: own } });
  const parts = fakeTaskParts(() => at(30), request);
  const state = { description: markerOf(request), isClosed: false, labels: [], confidential: true };
  return {
    ...parts,
    request,
    issue: (now: Partial<TrackedIssue>) => ({ ...own, ...state, updatedAt: at(0), ...now }),
    look: reconcile(parts),
  };
}
