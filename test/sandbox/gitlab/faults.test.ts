import { describe, expect, it } from '@jest/globals';
import { startGitLab } from '../../../sandbox/gitlab/gitlab.ts';
import { apac, callApi, emea, issuesOf } from './api.ts';

const create = 'POST /projects/:id/issues';

describe('a fault', () => {
  it('hits as often as it says', async () => {
    await using gitlab = await startGitLab();
    gitlab.faults.add({ on: create, times: 1, kind: 'http', status: 500 });
    const open = () => callApi(gitlab, 'POST', issuesOf(gitlab, emea), { title: 'A' });

    expect([(await open()).status, (await open()).status]).toEqual([500, 201]);
  });

  it('hits one project, by number and by path', async () => {
    await using gitlab = await startGitLab();
    gitlab.faults.add({ on: { project: emea }, kind: 'http', status: 503 });

    const byNumber = await callApi(gitlab, 'GET', issuesOf(gitlab, emea));
    const byPath = await callApi(gitlab, 'GET', `/projects/${encodeURIComponent(emea)}`);
    const other = await callApi(gitlab, 'GET', issuesOf(gitlab, apac));

    expect([byNumber.status, byPath.status, other.status]).toEqual([503, 503, 200]);
  });

  it('hits nothing once removed', async () => {
    await using gitlab = await startGitLab();
    const fault = gitlab.faults.add({ on: '*', kind: 'down' });

    fault.remove();

    expect((await callApi(gitlab, 'GET', '/version')).status).toBe(200);
  });

  it('is written down with the call it hit', async () => {
    await using gitlab = await startGitLab();
    gitlab.faults.add({ on: create, kind: 'lost-502' });

    await callApi(gitlab, 'POST', issuesOf(gitlab, emea), { title: 'A' }).catch(() => undefined);

    expect(gitlab.calls).toMatchObject([
      { route: create, fault: 'lost-502', status: 502, parameters: { title: 'A' } },
    ]);
  });
});

describe('a call that hangs', () => {
  it('is served once released', async () => {
    await using gitlab = await startGitLab();
    const fault = gitlab.faults.add({ on: create, times: 1, kind: 'hang' });
    const answer = callApi(gitlab, 'POST', issuesOf(gitlab, emea), { title: 'A' });
    await fault.hits(1);
    expect(gitlab.issues()).toEqual([]);

    fault.release();

    expect((await answer).status).toBe(201);
  });

  it('is served even when nobody waits for it any more', async () => {
    await using gitlab = await startGitLab();
    const fault = gitlab.faults.add({ on: create, times: 1, kind: 'hang' });
    const giveUp = new AbortController();
    const call = fetch(`${gitlab.url}/api/v4${issuesOf(gitlab, emea)}?title=A`, {
      method: 'POST',
      headers: { 'private-token': gitlab.token },
      signal: giveUp.signal,
    }).catch(() => 'given up');
    await fault.hits(1);
    giveUp.abort();
    await call;

    fault.release();
    await gitlab.until(() => gitlab.issues().length === 1);

    expect(gitlab.issues()).toHaveLength(1);
  });

  it('is forgotten by a reset', async () => {
    await using gitlab = await startGitLab();
    const fault = gitlab.faults.add({ on: create, times: 1, kind: 'hang' });
    const call = callApi(gitlab, 'POST', issuesOf(gitlab, emea), { title: 'A' }).catch(() => 'cut off');
    await fault.hits(1);

    gitlab.reset();

    expect(await call).toBe('cut off');
    expect(gitlab.issues()).toEqual([]);
  });
});

it('waits for what is to come, and says what it waited for in vain', async () => {
  await using gitlab = await startGitLab();

  const waiting = gitlab.until(() => gitlab.issues().length === 1);
  gitlab.as('csa-london').open(gitlab.project(emea), 'A');
  await waiting;

  await expect(gitlab.until(() => gitlab.issues().length === 2, { timeoutMs: 10 })).rejects.toThrow(
    /waited 10 ms in vain for .*length === 2/,
  );
});
