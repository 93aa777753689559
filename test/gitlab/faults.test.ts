import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import type { Failure, Remedy } from '../../src/domain/failure.ts';
import { createTracker } from '../../src/gitlab/tracker.ts';
import type { FaultKind } from '../../sandbox/gitlab/faults.ts';
import { startGitLab, type GitLab } from '../../sandbox/gitlab/gitlab.ts';
import { draft, failureOf, marker } from '../contracts/tracker.ts';

const emea = 'gitlab-com/channel/partners/emea/emea-internal';
const create = 'POST /projects/:id/issues';
const list = 'GET /projects/:id/issues';
const now = new Date('2026-11-22T12:00:00Z');
const foreign = 'http://127.0.0.2:9/api/v4/projects/1';

const retry: Remedy = { kind: 'retry' };
const unknown = (withinMs: number): Remedy => ({ kind: 'unknown', withinMs });
const never: Remedy = { kind: 'never' };
const wait = (ms: number): Remedy => ({ kind: 'wait', ms });
const mend: Remedy = { kind: 'mend', ms: 60_000, what: 'access' };
const page = '<html>down</html>';

type Case = {
  readonly fault: FaultKind;
  readonly onCreate: Remedy;
  readonly onRead: Remedy;
  readonly issues: 0 | 1;
};

/** Every way a call can go wrong, what may be done about it, and how many issues a create leaves. */
const cases: readonly Case[] = [
  { fault: { kind: 'down' }, onCreate: unknown(15_000), onRead: retry, issues: 0 },
  { fault: { kind: 'hang' }, onCreate: unknown(60_000), onRead: retry, issues: 0 },
  { fault: { kind: 'lost-hang' }, onCreate: unknown(60_000), onRead: retry, issues: 1 },
  { fault: { kind: 'lost-502' }, onCreate: unknown(15_000), onRead: retry, issues: 1 },
  { fault: { kind: 'lost-reset' }, onCreate: unknown(15_000), onRead: retry, issues: 1 },
  { fault: { kind: 'truncated' }, onCreate: unknown(15_000), onRead: retry, issues: 1 },
  { fault: { kind: 'garbled' }, onCreate: unknown(5_000), onRead: retry, issues: 1 },
  { fault: { kind: 'empty' }, onCreate: unknown(5_000), onRead: retry, issues: 1 },
  { fault: { kind: 'html' }, onCreate: unknown(5_000), onRead: retry, issues: 0 },
  { fault: { kind: 'redirect', to: foreign }, onCreate: unknown(5_000), onRead: retry, issues: 0 },
  { fault: { kind: 'spam' }, onCreate: never, onRead: never, issues: 0 },
  { fault: { kind: 'rack-429', retryAfter: '17' }, onCreate: wait(17_000), onRead: wait(17_000), issues: 0 },
  {
    fault: { kind: 'rack-429', retryAfter: 'Sun, 22 Nov 2026 12:00:45 GMT' },
    onCreate: wait(45_000),
    onRead: wait(45_000),
    issues: 0,
  },
  {
    fault: { kind: 'rack-429', retryAfter: '', reset: now.getTime() / 1000 + 20 },
    onCreate: wait(20_000),
    onRead: wait(20_000),
    issues: 0,
  },
  { fault: { kind: 'rack-429', retryAfter: '0' }, onCreate: wait(1_000), onRead: wait(1_000), issues: 0 },
  {
    fault: { kind: 'rack-429', retryAfter: '99999999' },
    onCreate: wait(3_600_000),
    onRead: wait(3_600_000),
    issues: 0,
  },
  {
    fault: { kind: 'rack-429', retryAfter: 'soon' },
    onCreate: wait(60_000),
    onRead: wait(60_000),
    issues: 0,
  },
  { fault: { kind: 'app-429' }, onCreate: wait(60_000), onRead: wait(60_000), issues: 0 },
  ...[500, 503, 520].map((status) => answered(status, unknown(5_000), retry)),
  answered(502, unknown(15_000), retry),
  ...[504, 408].map((status) => answered(status, unknown(60_000), retry)),
  ...[301, 302, 303, 307, 308].map((status) => answered(status, unknown(5_000), retry)),
  ...[400, 402, 403, 404, 405, 409, 410, 413, 415, 422, 423, 451].map((status) =>
    answered(status, never, never),
  ),
  answered(401, mend, mend),
  {
    fault: { kind: 'http', status: 403, body: { error: 'insufficient_scope', scope: 'api' } },
    onCreate: mend,
    onRead: mend,
    issues: 0,
  },
  answered(200, unknown(5_000), retry),
  { fault: { kind: 'http', status: 201, body: {} }, onCreate: unknown(5_000), onRead: retry, issues: 0 },
  { fault: { kind: 'http', status: 200, body: [] }, onCreate: unknown(5_000), onRead: retry, issues: 0 },
  { fault: { kind: 'http', status: 201, body: 'null' }, onCreate: unknown(5_000), onRead: retry, issues: 0 },
  {
    fault: { kind: 'http', status: 201, body: { id: 1, iid: 0, project_id: 1 } },
    onCreate: unknown(5_000),
    onRead: retry,
    issues: 0,
  },
];

function answered(status: number, onCreate: Remedy, onRead: Remedy): Case {
  return { fault: { kind: 'http', status, body: page }, onCreate, onRead, issues: 0 };
}

const table = cases.map((one) => [nameOf(one.fault), one] as const);

describe('a create that goes wrong', () => {
  it.each(table)(
    '%s: one attempt, and what may be done is said',
    async (_name, { fault, onCreate, issues }) => {
      await using gitlab = await startGitLab();
      gitlab.faults.add({ on: create, ...fault });

      const failure = await failureOf(trackerOn(gitlab, fault).openIssue(emea, draft('a')));

      expect(failure.remedy).toEqual(onCreate);
      expect(gitlab.calls.filter(({ route }) => route === create)).toHaveLength(1);
      expect(gitlab.issues(emea)).toHaveLength(issues);
    },
  );

  it('is a plain retry when nobody listens: nothing can have happened', async () => {
    await using gitlab = await startGitLab();
    const tracker = trackerOn(gitlab);
    await tracker.openIssue(emea, draft('a'));
    await gitlab[Symbol.asyncDispose]();
    // The connection that was kept open breaks under this one, which is not to be told from a lost answer.
    await failureOf(tracker.openIssue(emea, draft('b')));

    const failure = await failureOf(tracker.openIssue(emea, draft('b')));

    expect(failure).toMatchObject({ code: 'ECONNREFUSED', remedy: retry });
  });

  it('is a plain retry when the look-up before it failed', async () => {
    await using gitlab = await startGitLab();
    gitlab.faults.add({ on: 'GET /projects/:id', kind: 'lost-502' });

    const failure = await failureOf(trackerOn(gitlab).openIssue(emea, draft('a')));

    expect(failure.remedy).toEqual(retry);
    expect(gitlab.calls.map(({ route }) => route)).toEqual(['GET /projects/:id']);
  });

  it('is repeated by whoever looked first, and one issue is there', async () => {
    await using gitlab = await startGitLab();
    gitlab.faults.add({ on: create, times: 1, kind: 'truncated' });
    const tracker = trackerOn(gitlab);
    await failureOf(tracker.openIssue(emea, draft('a')));

    const found = await tracker.findIssue(emea, marker('a'), new Date(0));

    expect(found).toMatchObject({ iid: 1 });
    expect(gitlab.issues(emea)).toHaveLength(1);
  });

  it('lets the next create through', async () => {
    await using gitlab = await startGitLab();
    gitlab.faults.add({ on: create, times: 1, kind: 'down' });
    const tracker = trackerOn(gitlab);
    await failureOf(tracker.openIssue(emea, draft('a')));

    expect(await tracker.openIssue(emea, draft('a'))).toMatchObject({ iid: 1 });
  });
});

// An empty list is a good answer to a look.
const readTable = table.filter(([, { fault }]) => !(fault.kind === 'http' && Array.isArray(fault.body)));

describe('a look that goes wrong', () => {
  it.each(readTable)('%s: one attempt, and what may be done is said', async (_name, { fault, onRead }) => {
    await using gitlab = await startGitLab();
    gitlab.faults.add({ on: list, ...fault });

    const failure = await failureOf(trackerOn(gitlab, fault).findIssue(emea, marker('a'), new Date(0)));

    expect(failure.remedy).toEqual(onRead);
    // A 404 or 405 may mean that the project's number is gone: that is looked up, the list is not read again.
    expect(gitlab.calls.filter(({ route }) => route === list)).toHaveLength(1);
  });
});

describe('the token', () => {
  it.each(table)('is in no error after %s', async (_name, { fault }) => {
    await using gitlab = await startGitLab();
    gitlab.faults.add({ on: create, ...fault });

    const failure = await failureOf(trackerOn(gitlab, fault).openIssue(emea, draft('a')));

    expect(everythingIn(failure)).not.toContain(gitlab.token);
  });

  it('is in no error when a proxy sends our headers back', async () => {
    await using gitlab = await startGitLab();
    const message = `Bearer ${gitlab.token} is not welcome`;
    gitlab.faults.add({ on: create, kind: 'http', status: 403, body: { message } });

    const failure = await failureOf(trackerOn(gitlab).openIssue(emea, draft('a')));

    expect(failure.message).toBe('GitLab answered 403: Bearer [token] is not welcome.');
    expect(everythingIn(failure)).not.toContain(gitlab.token);
  });

  it('is not carried to where a redirect points', async () => {
    await using gitlab = await startGitLab();
    await using elsewhere = await startGitLab();
    gitlab.faults.add({ on: '*', kind: 'redirect', to: `${elsewhere.url}/api/v4/user` });

    await failureOf(trackerOn(gitlab).openIssue(emea, draft('a')));

    expect(elsewhere.calls).toEqual([]);
  });
});

function nameOf({ kind, ...rest }: FaultKind): string {
  const details = Object.values(rest).map((value) =>
    typeof value === 'string' ? value : JSON.stringify(value),
  );
  return [kind, ...details].join(' ');
}

/** Waits long, except for an answer that will not come. */
function trackerOn(gitlab: GitLab, fault?: FaultKind) {
  const timeoutMs = fault?.kind === 'hang' || fault?.kind === 'lost-hang' ? 1_000 : 10_000;
  return createTracker({ url: gitlab.url, token: gitlab.token, timeoutMs, now: () => now });
}

/** All the ways an error ends up in somebody's log. */
function everythingIn(failure: Failure): string {
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(line) });
  log.error(failure, 'issue not opened');
  log.error({ err: failure, failure }, 'issue not opened');
  const hidden = inspect(failure, { depth: null, showHidden: true, getters: true });
  return [hidden, String(failure), failure.stack, JSON.stringify(failure), ...lines].join('\n');
}
