import { describe, expect, it } from '@jest/globals';
import type { PartnerRequest } from '../../src/domain/request.ts';
import type { Change, Decide, RequestList } from '../../src/ports/store.ts';
import { findGone } from '../../src/tasks/find-gone.ts';
import { createFakeTracker } from '../fakes/tracker.ts';
import { tinyCatalogue } from '../support/catalogue.ts';
import { newRequest } from '../support/request.ts';

const projects = tinyCatalogue.regions.map(({ project }) => project);
const draft = { title: '', description: '', labels: [], confidential: true };

describe('findGone', () => {
  it('closes a request whose issue was deleted, and has its card say so', async () => {
    const given = await setUp(['AMER', 'EMEA', 'EMEA']);
    given.remove(1);

    await given.look();

    expect(given.kinds()).toEqual(['opened', 'gone', 'opened']);
    expect(given.requests[1]?.phase).toBe('closed');
    expect(given.jobs).toEqual(['announce']);
    expect(given.warnings).toHaveLength(1);
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
    const given = await setUp(['EMEA']);
    given.requests[0] = { ...given.first(), progress: { kind: 'opening' } };

    await given.look();

    expect(given.asked).toEqual([]);
  });
});

/** An opened request in each of these regions. */
async function setUp(regions: readonly string[]) {
  const tracker = createFakeTracker(projects);
  const requests: PartnerRequest[] = [];
  for (const [at, region] of regions.entries()) {
    const project = tinyCatalogue.regions.find(({ name }) => name === region)?.project ?? '';
    const issue = await tracker.openIssue(project, draft);
    const route = { region, verdict: { kind: 'unknown', warnings: [] } } as const;
    const progress = { kind: 'opened', issue } as const;
    requests.push({ ...newRequest(), number: at + 1, route, progress, phase: 'open', posts: {}, doubts: {} });
  }
  const asked: (number | 'one')[] = [];
  const jobs: string[] = [];
  const warnings: unknown[] = [];
  let listed = tracker.presentIssues;
  return {
    tracker,
    requests,
    asked,
    jobs,
    warnings,
    kinds: () => requests.map(({ progress }) => progress.kind),
    first: () => requests[0] ?? raise('there is no request'),
    hideFromLists: () => void (listed = () => Promise.resolve(new Set())),
    remove(at: number) {
      const progress = requests[at]?.progress;
      if (progress?.kind === 'opened') tracker.remove(progress.issue);
    },
    look: findGone({
      catalogue: tinyCatalogue,
      tracker: {
        issue(issue) {
          asked.push('one');
          return tracker.issue(issue);
        },
        presentIssues(projectId, issues) {
          asked.push(issues.length);
          return listed(projectId, issues);
        },
      },
      store: {
        list: (list: RequestList, { limit, before = Infinity }) =>
          Promise.resolve(
            requests
              .filter(
                ({ route, number }) =>
                  list.kind === 'queue' && route.region === list.region && number < before,
              )
              .toReversed()
              .slice(0, limit),
          ),
        change(id: string, decide: Change | Decide) {
          const at = requests.findIndex((request) => request.id === id);
          const request = requests[at] ?? raise(`there is no request ${id}`);
          const change = typeof decide === 'function' ? decide(request) : decide;
          jobs.push(...(change?.jobs ?? []).map(({ name }) => name));
          const { progress = request.progress, phase = request.phase } = change ?? {};
          requests[at] = { ...request, progress, phase };
          return Promise.resolve(request);
        },
      },
      warn: (_message, details) => void warnings.push(details),
    }),
  };
}

function raise(why: string): never {
  throw new Error(why);
}
