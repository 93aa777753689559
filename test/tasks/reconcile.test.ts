import { describe, expect, it } from '@jest/globals';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { Failure } from '../../src/domain/failure.ts';
import { markerOf } from '../../src/domain/marker.ts';
import { openedIssue, type PartnerRequest } from '../../src/domain/request.ts';
import type { TrackedIssue } from '../../src/domain/tracked-issue.ts';
import type { Bookmarks } from '../../src/ports/bookmarks.ts';
import type { Change } from '../../src/ports/store.ts';
import { reconcile } from '../../src/tasks/reconcile.ts';
import { createFakeTracker, type FakeTracker } from '../fakes/tracker.ts';
import { tinyCatalogue } from '../support/catalogue.ts';
import { newRequest } from '../support/request.ts';

const projects = tinyCatalogue.regions.map(({ project }) => project);
const [amer = '', apac = '', emea = ''] = projects;
const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 10, minute));

describe('reconcile', () => {
  it('closes a request with its issue, and has its card follow', async () => {
    const given = setUp();
    given.tracker.show(given.issue({ isClosed: true }));

    await given.look();

    expect(given.changes).toEqual([
      {
        phase: 'closed',
        jobs: [{ name: 'announce', payload: { requestId: given.request.id }, key: given.request.id }],
      },
    ]);
  });

  it('changes nothing when it looks twice', async () => {
    const given = setUp();
    given.tracker.show(given.issue({ isClosed: true }));

    await given.look();
    await given.look();

    expect(given.changes).toHaveLength(1);
  });

  it('begins a little before where it stopped', async () => {
    const given = setUp();
    given.tracker.show(given.issue({ isClosed: true, updatedAt: at(20) }));
    await given.look();
    given.tracker.show(given.issue({ updatedAt: at(19) }));
    await given.look();
    given.tracker.show(given.issue({ isClosed: true, updatedAt: at(17) }));
    await given.look();

    expect(given.changes.map(({ phase }) => phase)).toEqual(['closed', 'open']);
  });

  it('follows an issue into another region', async () => {
    const given = setUp();
    given.tracker.show(given.issue({ isClosed: true, movedTo: 77 }));
    given.tracker.show(given.issue({ id: 77, iid: 5, projectId: 2, project: apac }));

    await given.look();

    expect(given.changes).toMatchObject([
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

    expect(given.changes).toMatchObject([{ phase: 'closed' }]);
    expect([...given.bookmarks]).toEqual([[`issues of ${emea}`, at(0)]]);
  });

  it('does not take a moved issue for closed while it cannot see where it went', async () => {
    const given = setUp();
    given.tracker.show(given.issue({ isClosed: true, movedTo: 77 }));
    given.tracker.failNext({ kind: 'retry' });

    await expect(given.look()).rejects.toBeInstanceOf(AggregateError);

    expect(given.changes).toEqual([]);
  });

  it('comes back for a moved issue when it can see where it went, however much changed meanwhile', async () => {
    const given = setUp();
    given.tracker.show(given.issue({ isClosed: true, movedTo: 77, updatedAt: at(5) }));
    given.tracker.show(given.issue({ id: 78, description: 'by hand', updatedAt: at(20) }));
    given.tracker.show(given.issue({ id: 77, projectId: 1, project: amer, updatedAt: at(5) }));
    given.tracker.failNext({ kind: 'retry' });
    await expect(given.look()).rejects.toBeInstanceOf(AggregateError);

    await given.look();

    expect(given.changes).toMatchObject([{ route: { region: 'AMER' } }]);
  });

  it('reads a project once that two regions share', async () => {
    const [first, second] = tinyCatalogue.regions;
    if (first === undefined || second === undefined) throw new Error('the catalogue has three regions');
    const given = setUp({ regions: [first, second, { ...first, name: 'LATAM' }] });

    await given.look();

    expect(given.read).toEqual([amer, apac]);
  });

  it('goes a month back when it looks for the first time', async () => {
    const given = setUp();
    given.tracker.show(given.issue({ isClosed: true, updatedAt: new Date('2026-10-01T10:00:00Z') }));

    await given.look();

    expect(given.changes).toEqual([]);
  });

  it('follows an issue whose marker somebody has edited out', async () => {
    const given = setUp();
    given.tracker.show(given.issue({ isClosed: true, description: 'I rewrote this.' }));

    await given.look();

    expect(given.changes).toMatchObject([{ phase: 'closed' }]);
  });

  it('warns of a second issue for a request once, and follows its own', async () => {
    const given = setUp();
    given.tracker.show(given.issue({ isClosed: true }));
    given.tracker.show(given.issue({ id: 10, iid: 4, url: 'https://gitlab.example/second' }));

    await given.look();
    await given.look();

    expect(given.changes).toMatchObject([{ phase: 'closed' }]);
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

    expect(given.changes).toEqual([]);
  });
});

type Given = {
  readonly request: PartnerRequest;
  readonly tracker: FakeTracker;
  readonly changes: readonly Change[];
  /** Projects that were read, in their order. */
  readonly read: readonly string[];
  readonly bookmarks: ReadonlyMap<string, Date>;
  readonly warnings: readonly unknown[];
  issue(changes: Partial<TrackedIssue>): TrackedIssue;
  look(): Promise<void>;
};

/** One opened request in EMEA, and a tracker that knows our projects. */
function setUp(different: Partial<Catalogue> = {}): Given {
  const issue = { id: 9, iid: 3, projectId: 3, project: emea, url: 'https://gitlab.example/i' };
  let request: PartnerRequest = {
    ...newRequest(),
    number: 1,
    progress: { kind: 'opened', issue },
    phase: 'open',
    posts: {},
    doubts: {},
  };
  const changes: Change[] = [];
  const places = new Map<string, Date>();
  const bookmarks: Bookmarks = {
    bookmark: (name) => Promise.resolve(places.get(name)),
    setBookmark: (name, when) => Promise.resolve(void places.set(name, when)),
  };
  const tracker = createFakeTracker([amer, apac, emea]);
  const read: string[] = [];
  const warnings: unknown[] = [];
  const changedIssues: FakeTracker['changedIssues'] = (project, since) => {
    read.push(project);
    return tracker.changedIssues(project, since);
  };
  const store = {
    requestsOfIssues: (ids: readonly number[]) => {
      const known = openedIssue(request.progress);
      return Promise.resolve(known !== undefined && ids.includes(known.id) ? [request] : []);
    },
    change: (_id: string, decide: (current: PartnerRequest) => Change | undefined) => {
      const change = decide(request);
      if (change !== undefined) changes.push(change);
      const { jobs: _jobs, doubts: _doubts, ...kept } = change ?? {};
      request = { ...request, ...kept };
      return Promise.resolve(request);
    },
  };
  const state = { description: markerOf(request), isClosed: false, labels: [], confidential: true };
  return {
    request,
    tracker,
    changes,
    bookmarks: places,
    issue: (now) => ({ ...issue, ...state, updatedAt: at(0), ...now }),
    read,
    warnings,
    look: reconcile({
      store,
      tracker: { changedIssues },
      bookmarks,
      catalogue: { ...tinyCatalogue, ...different },
      warn: (_message, details) => void warnings.push(details),
      now: () => at(30),
    }),
  };
}
