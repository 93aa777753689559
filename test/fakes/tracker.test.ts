import { trackerContract } from '../contracts/tracker.ts';
import { createFakeTracker } from './tracker.ts';

trackerContract('the fake tracker', () => {
  const [project, otherProject] = ['partners/emea-internal', 'partners/apac-internal'];
  const tracker = createFakeTracker([project, otherProject]);
  tracker.labels.push('Partner-Acct-Nordwind');
  return Promise.resolve({
    tracker,
    project,
    otherProject,
    count: (path: string) => tracker.issues.filter((issue) => issue.project === path).length,
    loseNextAnswer: () => tracker.failNext({ kind: 'unknown', withinMs: 5_000 }, { done: true }),
    limitNextCall: (seconds: number) => tracker.failNext({ kind: 'wait', ms: seconds * 1000 }),
    dropNextCall: () => tracker.failNext({ kind: 'retry' }),
    remove: (issue) => tracker.remove(issue),
    async close(issue) {
      const open = await tracker.issue(issue);
      if (open !== undefined) tracker.show({ ...open, isClosed: true, updatedAt: new Date() });
    },
    group: 'partners',
    groupLabels: tracker.labels,
    refuseNextCreate: () => tracker.failNext({ kind: 'never' }, { code: '403' }),
    revokeToken: () => tracker.setHealth({ kind: 'refused', why: 'revoked' }),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  });
});
