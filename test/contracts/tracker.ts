import { describe, expect, it } from '@jest/globals';
import { Failure } from '../../src/domain/failure.ts';
import type { IssueDraft } from '../../src/domain/issue-draft.ts';
import type { Issue } from '../../src/domain/request.ts';
import type { Tracker } from '../../src/ports/tracker.ts';

/** A tracker and the means to make its service misbehave, from the outside. */
export type TrackerHost = AsyncDisposable & {
  readonly tracker: Tracker;
  /** A project the tracker may write to, and another one. */
  readonly project: string;
  readonly otherProject: string;
  /** How many issues the service holds in this project. */
  count(project: string): number;
  /** The next create is done, but its answer is lost. */
  loseNextAnswer(): void;
  /** The next call is asked to wait this many seconds. */
  limitNextCall(seconds: number): void;
  /** The service cannot be reached for the next call. */
  dropNextCall(): void;
  /** The next create is refused for good. */
  refuseNextCreate(): void;
  revokeToken(): void;
  /** Somebody deletes an issue. */
  remove(issue: Issue): void;
  /** Somebody closes it. */
  close(issue: Issue): Promise<void>;
  /** A group, and the names of its labels. */
  readonly group: string;
  readonly groupLabels: readonly string[];
};

/** What every `Tracker` promises. */
export function trackerContract(name: string, start: () => Promise<TrackerHost>): void {
  const longAgo = new Date(0);

  describe(`${name}, as every tracker`, () => {
    it('answers with the issue it opened', async () => {
      await using host = await start();

      const issue = await host.tracker.openIssue(host.project, draft('a'));

      expect(issue).toEqual({
        id: expect.any(Number),
        iid: 1,
        projectId: expect.any(Number),
        project: host.project,
        url: expect.stringMatching(`/${host.project}/-/issues/1$`),
        confidential: false,
        labels: [],
      });
      expect(host.count(host.project)).toBe(1);
    });

    it('counts issues up within a project and apart from other projects', async () => {
      await using host = await start();
      await host.tracker.openIssue(host.project, draft('a'));

      const second = await host.tracker.openIssue(host.project, draft('b'));
      const other = await host.tracker.openIssue(host.otherProject, draft('c'));

      expect([second.iid, other.iid]).toEqual([2, 1]);
      expect(other.projectId).not.toBe(second.projectId);
    });

    it('finds the issue that carries a marker', async () => {
      await using host = await start();
      await host.tracker.openIssue(host.project, draft('other'));
      const opened = await host.tracker.openIssue(host.project, draft('wanted'));

      expect(await host.tracker.findIssue(host.project, marker('wanted'), longAgo)).toEqual(opened);
    });

    it('finds nothing for a marker no issue carries, nor in another project', async () => {
      await using host = await start();
      await host.tracker.openIssue(host.project, draft('a'));

      expect(await host.tracker.findIssue(host.project, marker('b'), longAgo)).toBeUndefined();
      expect(await host.tracker.findIssue(host.otherProject, marker('a'), longAgo)).toBeUndefined();
    });

    it('does not look at issues that are much older than asked for', async () => {
      await using host = await start();
      await host.tracker.openIssue(host.project, draft('a'));

      expect(
        await host.tracker.findIssue(host.project, marker('a'), new Date(Date.now() + 3_600_000)),
      ).toBeUndefined();
    });

    it('says unknown when the answer to a create is lost, and finds the issue afterwards', async () => {
      await using host = await start();
      host.loseNextAnswer();

      const failure = await failureOf(host.tracker.openIssue(host.project, draft('a')));

      expect(failure.remedy).toMatchObject({ kind: 'unknown' });
      expect(host.count(host.project)).toBe(1);
      expect(await host.tracker.findIssue(host.project, marker('a'), longAgo)).toMatchObject({ iid: 1 });
    });

    it('says how long to wait when the service asks for a pause', async () => {
      await using host = await start();
      host.limitNextCall(30);

      const failure = await failureOf(host.tracker.openIssue(host.project, draft('a')));

      expect(failure.remedy).toEqual({ kind: 'wait', ms: 30_000 });
      expect(host.count(host.project)).toBe(0);
    });

    it('says retry when a look could not be made', async () => {
      await using host = await start();
      host.dropNextCall();

      const failure = await failureOf(host.tracker.findIssue(host.project, marker('a'), longAgo));

      expect(failure.remedy).toEqual({ kind: 'retry' });
    });

    it('says never when a create is refused for good', async () => {
      await using host = await start();
      host.refuseNextCreate();

      const failure = await failureOf(host.tracker.openIssue(host.project, draft('a')));

      expect(failure.remedy).toEqual({ kind: 'never' });
      expect(host.count(host.project)).toBe(0);
    });

    it('says never for a project that is not there', async () => {
      await using host = await start();

      const failure = await failureOf(host.tracker.openIssue('no/such-project', draft('a')));

      expect(failure.remedy).toEqual({ kind: 'never' });
    });

    it('reads an issue as it is now', async () => {
      await using host = await start();
      const opened = await host.tracker.openIssue(host.project, draft('a'));

      expect(await host.tracker.issue(opened)).toMatchObject({ ...opened, isClosed: false });
    });

    it('knows an issue that is gone from one whose project is', async () => {
      await using host = await start();
      const [kept, deleted] = [
        await host.tracker.openIssue(host.project, draft('a')),
        await host.tracker.openIssue(host.project, draft('b')),
      ];
      host.remove(deleted);
      const elsewhere = { ...kept, projectId: 404_404, project: 'no/such-project' };

      expect(await host.tracker.issue(deleted)).toBeUndefined();
      expect(await host.tracker.presentIssues(kept.projectId, [kept, deleted])).toEqual(new Set([kept.id]));
      expect(await failureOf(host.tracker.issue(elsewhere))).toMatchObject({ remedy: { kind: 'never' } });
    });

    it('tells which issues of a project changed, and how they are now', async () => {
      await using host = await start();
      const issue = await host.tracker.openIssue(host.project, draft('a'));
      const other = await host.tracker.openIssue(host.otherProject, draft('b'));
      await host.close(issue);
      await host.close(other);
      const farAhead = new Date(Date.now() + 3_600_000);

      const changed = await host.tracker.changedIssues(host.project, longAgo);

      expect(changed).toMatchObject([{ id: issue.id, isClosed: true }]);
      expect(await host.tracker.changedIssues(host.project, farAhead)).toEqual([]);
    });

    it('writes a note and finds it by its marker, in its issue only', async () => {
      await using host = await start();
      const issue = await host.tracker.openIssue(host.project, draft('a'));
      const other = await host.tracker.openIssue(host.project, draft('b'));

      const note = await host.tracker.addNote(issue, `Also Jenkins.\n\n${marker('n1')}`);

      expect(await host.tracker.findNote(issue, marker('n1'))).toBe(note);
      expect(await host.tracker.findNote(issue, marker('n2'))).toBeUndefined();
      expect(await host.tracker.findNote(other, marker('n1'))).toBeUndefined();
    });

    it('reads the labels of a group', async () => {
      await using host = await start();

      const labels = await host.tracker.groupLabels(host.group);

      expect(labels).toEqual(expect.arrayContaining([...host.groupLabels]));
      expect(host.groupLabels).not.toEqual([]);
    });

    it('tells a good token from a refused one', async () => {
      await using host = await start();
      const before = await host.tracker.check();
      host.revokeToken();

      expect(before).toMatchObject({ kind: 'ok', user: expect.any(String) });
      expect(await host.tracker.check()).toMatchObject({ kind: 'refused', why: expect.any(String) });
    });

    it('knows what stands in the way of a project', async () => {
      await using host = await start();

      expect(await host.tracker.obstacleIn(host.project)).toBeUndefined();
      expect(await host.tracker.obstacleIn('nobody/knows-it')).toMatch(/no such project/);
    });
  });
}

export function marker(name: string): string {
  return `engage-csa request: ${name}`;
}

export function draft(name: string): IssueDraft {
  return {
    title: `Request ${name}`,
    description: `Text\n\n${marker(name)}`,
    labels: [],
    confidential: false,
  };
}

/** The `Failure` a promise ends with; anything else, success included, is thrown. */
export async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  const outcome = await promise.then(
    () => new Error('it succeeded'),
    (error: unknown) => error,
  );
  if (outcome instanceof Failure) return outcome;
  throw outcome;
}
