import { describe, expect, it } from '@jest/globals';
import { announceJob } from '../../src/domain/job.ts';
import { regionNamed } from '../../src/domain/look-up.ts';
import type { Issue } from '../../src/domain/request.ts';
import { findGone } from '../../src/tasks/find-gone.ts';
import { tinyCatalogue } from '../support/catalogue.ts';
import { newRequest } from '../support/request.ts';
import { fakeTaskParts } from '../support/task-parts.ts';

const draft = { title: '', description: '', labels: [], confidential: true };

describe('findGone', () => {
  it('closes a request whose issue was deleted, and has its card say so', async () => {
    const given = await setUp(['AMER', 'EMEA', 'EMEA']);
    given.remove(1);

    await given.look();

    expect(given.kinds()).toEqual(['opened', 'gone', 'opened']);
    const gone = given.store.requests[1];
    expect(gone?.phase).toBe('closed');
    expect(given.store.jobs).toEqual([announceJob(gone?.id ?? '')]);
    expect(given.warnings).toHaveLength(1);
  });

  it('says nothing of a request that follows another issue by now', async () => {
    const given = await setUp(['EMEA']);
    given.remove(0);
    given.meanwhile(async () => {
      for (const { id } of given.store.requests) {
        await given.store.change(id, ({ progress }) =>
          progress.kind === 'opened'
            ? { progress: { ...progress, issue: { ...progress.issue, id: 4711 } } }
            : undefined,
        );
      }
    });

    await given.look();

    expect(given.kinds()).toEqual(['opened']);
    expect(given.warnings).toEqual([]);
  });

  it('asks once for a hundred issues, and then again for what is missing', async () => {
    const given = await setUp(Array.from({ length: 150 }, () => 'EMEA'));
    given.remove(0);

    await given.look();

    expect(given.asked).toEqual([100, 50, 'one']);
    expect(given.kinds().filter((kind) => kind === 'gone')).toHaveLength(1);
  });

  it('believes the issue itself and not a list that leaves it out', async () => {
    const given = await setUp(['EMEA']);
    given.hideFromLists();

    await given.look();

    expect(given.kinds()).toEqual(['opened']);
  });

  it('looks through the other regions when one cannot be read', async () => {
    const given = await setUp(['AMER', 'EMEA']);
    given.remove(1);
    given.tracker.failNext({ kind: 'retry' }, { on: 'presentIssues' });

    await expect(given.look()).rejects.toBeInstanceOf(AggregateError);

    expect(given.kinds()).toEqual(['opened', 'gone']);
  });

  it('leaves a request alone whose issue is not opened yet', async () => {
    const given = await setUp([]);
    const { request } = await given.store.record(newRequest(), () => []);
    await given.store.change(request.id, { progress: { kind: 'opening' } });

    await given.look();

    expect(given.asked).toEqual([]);
  });
});

/** An opened request in each of these regions. */
async function setUp(regions: readonly string[]) {
  const parts = fakeTaskParts(() => new Date('2026-11-22T12:00:00Z'));
  const { store, tracker } = parts;
  const issues: Issue[] = [];
  for (const region of regions) {
    const project = regionNamed(tinyCatalogue, region)?.project ?? '';
    const issue = await tracker.openIssue(project, draft);
    const route = { region, verdict: { kind: 'unknown', warnings: [] } } as const;
    const { request } = await store.record(newRequest({ route }), () => []);
    await store.change(request.id, { progress: { kind: 'opened', issue } });
    issues.push(issue);
  }
  const asked: (number | 'one')[] = [];
  let listed = tracker.presentIssues;
  let between: (() => Promise<unknown>) | undefined;
  return {
    ...parts,
    asked,
    kinds: () => store.requests.map(({ progress }) => progress.kind),
    hideFromLists: () => void (listed = () => Promise.resolve(new Set())),
    /** Comes between looking at an issue and writing down what was seen. */
    meanwhile: (act: () => Promise<unknown>) => void (between = act),
    remove: (at: number) => issues.slice(at, at + 1).forEach(tracker.remove),
    look: findGone({
      ...parts,
      tracker: {
        async issue(issue) {
          asked.push('one');
          const seen = await tracker.issue(issue);
          await between?.();
          return seen;
        },
        presentIssues(projectId, some) {
          asked.push(some.length);
          return listed(projectId, some);
        },
      },
    }),
  };
}
