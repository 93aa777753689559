import { describe, expect, it } from '@jest/globals';
import { Failure } from '../../src/domain/failure.ts';
import type { PartnerRequest } from '../../src/domain/request.ts';
import type { OpenedIssue } from '../../src/domain/tracked-issue.ts';
import type { Messenger } from '../../src/ports/messenger.ts';
import type { Tracker } from '../../src/ports/tracker.ts';
import { openIssue } from '../../src/tasks/open-issue.ts';
import { createFakeTracker } from '../fakes/tracker.ts';
import { savedRequest } from '../support/request.ts';
import { fakeTaskParts } from '../support/task-parts.ts';

const emea = 'gitlab-com/channel/partners/emea/emea-internal';

describe('openIssue', () => {
  it('opens one issue where GitLab makes it a minute after the process that asked for it is gone', async () => {
    const given = setUp();
    const sent = given.hangNextCreate();
    void given.run();
    const finish = await sent;

    given.pass(59);
    await expect(given.run()).rejects.toMatchObject({ code: 'in-doubt', remedy: { kind: 'wait', ms: 3000 } });
    await finish();
    await given.run();

    expect(given.tracker.issues).toHaveLength(1);
    expect(given.store.requests).toMatchObject([{ progress: { kind: 'opened', issue: { iid: 1 } } }]);
  });

  it('doubts from the moment it sends the create, however long Slack takes to tell the names', async () => {
    const given = setUp({ secondsPerPerson: 40 });
    const sent = given.hangNextCreate();
    void given.run();
    await sent;

    expect(given.secondsInDoubt()).toBeGreaterThan(60);
  });

  it('opens it anew once GitLab cannot be at work on the first create any more', async () => {
    const given = setUp();
    const sent = given.hangNextCreate();
    void given.run();
    await sent;

    given.pass(90);
    await given.run();

    expect(given.tracker.issues).toHaveLength(1);
  });

  it('finds the issue whose answer was lost by a clock that is 14 hours behind', async () => {
    const given = setUp({ hoursBehind: 14 });
    given.tracker.failNext({ kind: 'unknown', withinMs: 5_000 }, { done: true, on: 'openIssue' });
    await expect(given.run()).rejects.toBeInstanceOf(Failure);

    given.pass(90);
    await given.run();

    expect(given.tracker.issues).toHaveLength(1);
  });

  it('sees what happened to an issue before its request knew of it', async () => {
    const given = setUp();
    given.tracker.failNext({ kind: 'unknown', withinMs: 5_000 }, { done: true, on: 'openIssue' });
    await expect(given.run()).rejects.toBeInstanceOf(Failure);
    for (const issue of given.tracker.issues) {
      const seen = await given.tracker.issue(issue);
      if (seen !== undefined) given.tracker.show({ ...seen, isClosed: true });
    }

    await given.run();

    expect(given.store.requests).toMatchObject([{ progress: { kind: 'opened' }, phase: 'closed' }]);
  });

  it('waits a minute for names, and no longer', async () => {
    const failure = new Failure('slack', 'timeout', { kind: 'retry' }, 'Slack could not be reached');
    const given = setUp({ noNames: failure });

    await expect(given.run()).rejects.toBe(failure);
    expect(given.tracker.issues).toEqual([]);

    given.pass(61);
    await given.run();
    expect(given.tracker.issues).toHaveLength(1);
  });

  it('does not wait for the name of somebody Slack does not know', async () => {
    const given = setUp({
      noNames: new Failure('slack', 'user_not_found', { kind: 'never' }, 'Slack refused'),
    });

    await given.run();

    expect(given.tracker.issues).toHaveLength(1);
  });

  it('keeps what GitLab kept, and says nothing', async () => {
    const given = setUp();

    await given.run();

    expect(given.store.requests[0]?.progress).toEqual({ kind: 'opened', issue: expect.any(Object) });
    expect(given.warnings).toEqual([]);
  });

  it('says when GitLab did not keep the issue confidential', async () => {
    const given = setUp({ kept: { confidential: false } });

    await given.run();

    expect(given.store.requests).toMatchObject([{ progress: { kind: 'opened', exposed: true } }]);
    expect(given.warnings).toMatchObject([{ requestId: given.request.id }]);
  });

  it('is content with a public issue where the team wants it so', async () => {
    const given = setUp({ kept: { confidential: false }, confidential: false });

    await given.run();

    expect(given.store.requests[0]?.progress).not.toHaveProperty('exposed');
    expect(given.warnings).toEqual([]);
  });

  it('says which labels GitLab left out', async () => {
    const given = setUp({ kept: { labels: ['Partner-SA'] } });

    await given.run();

    expect(given.warnings).toMatchObject([{ requestId: given.request.id, missing: ['CSA-Region::EMEA'] }]);
  });

  it('opens none in place of one that was deleted', async () => {
    const issue = { id: 9, iid: 3, projectId: 3, project: emea, url: 'https://gitlab.example/i' };
    const given = setUp({ progress: { kind: 'gone', issue } });

    await given.run();

    expect(given.tracker.issues).toEqual([]);
  });
});

type Different = {
  readonly secondsPerPerson?: number;
  /** How far GitLab's clock is behind ours. */
  readonly hoursBehind?: number;
  /** What becomes of every look-up of a person. */
  readonly noNames?: Failure;
  readonly progress?: PartnerRequest['progress'];
  /** Whether the team wants issues confidential. */
  readonly confidential?: boolean;
  /** What GitLab makes of an issue. */
  readonly kept?: Partial<OpenedIssue>;
};

/** A request in EMEA whose issue is to be opened, on a clock that is moved by hand. */
function setUp({
  secondsPerPerson = 0,
  hoursBehind = 0,
  noNames,
  progress = { kind: 'opening' },
  confidential = true,
  kept = {},
}: Different = {}) {
  const request = savedRequest({ progress });
  let now = request.createdAt.getTime();
  const pass = (seconds: number) => void (now += seconds * 1000);
  const parts = fakeTaskParts(() => new Date(now), request);
  const { store, warnings } = parts;
  const tracker = createFakeTracker([emea], () => new Date(now - hoursBehind * 3600_000));
  const opens: Tracker['openIssue'] = async (...call) => ({ ...(await tracker.openIssue(...call)), ...kept });
  let create = opens;
  const person: Messenger['person'] = async (id) => {
    pass(secondsPerPerson);
    if (noNames !== undefined) throw noNames;
    return { id, name: 'Ada', standing: 'member' };
  };
  const task = openIssue({
    ...parts,
    tracker: { ...tracker, openIssue: (...call) => create(...call) },
    messenger: { ...parts.messenger, person },
    catalogue: { ...parts.catalogue, confidential },
  });
  return {
    request,
    store,
    tracker,
    warnings,
    run: () => task({ requestId: request.id }),
    pass,
    secondsInDoubt: () => ((store.requests[0]?.doubts.issue?.getTime() ?? now) - now) / 1000,
    /** The next create is not answered; resolves when it is sent, with what lets GitLab do it. */
    hangNextCreate(): Promise<() => Promise<OpenedIssue>> {
      const sent = Promise.withResolvers<() => Promise<OpenedIssue>>();
      create = (...call) => {
        create = opens;
        sent.resolve(() => tracker.openIssue(...call));
        return new Promise(() => {});
      };
      return sent.promise;
    },
  };
}
