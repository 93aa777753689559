import { describe, expect, it } from '@jest/globals';
import { startGitLab } from '../../../sandbox/gitlab/gitlab.ts';
import { callApi, emea, issuesOf } from './api.ts';

describe('tokens', () => {
  it.each([
    ['PRIVATE-TOKEN', (token: string) => ({ 'private-token': token }), 200],
    ['Bearer', (token: string) => ({ authorization: `Bearer ${token}` }), 200],
    ['none', () => ({}), 401],
    ['a wrong one', () => ({ 'private-token': 'glpat-wrong' }), 401],
  ])('%s', async (_name, headers, status) => {
    await using gitlab = await startGitLab();

    const answer = await callApi(gitlab, 'GET', '/user', undefined, headers(gitlab.token));

    expect(answer.status).toBe(status);
  });

  it('are refused once revoked or expired', async () => {
    await using gitlab = await startGitLab();
    gitlab.setToken({ revoked: true });
    const revoked = await callApi(gitlab, 'GET', '/user');
    gitlab.setToken({ revoked: false, expiresAt: '2020-01-01' });
    const expired = await callApi(gitlab, 'GET', '/user');

    expect(revoked).toMatchObject({ status: 401, body: { error: 'invalid_token' } });
    expect(expired).toMatchObject({
      status: 401,
      body: { error_description: expect.stringContaining('expired') },
    });
  });

  it('that may only read cannot write', async () => {
    await using gitlab = await startGitLab();
    gitlab.setToken({ scopes: ['read_api'] });

    expect((await callApi(gitlab, 'GET', issuesOf(gitlab, emea))).status).toBe(200);
    expect(await callApi(gitlab, 'POST', issuesOf(gitlab, emea), { title: 'A' })).toMatchObject({
      status: 403,
      body: { error: 'insufficient_scope', scope: 'api' },
    });
  });
});

describe('projects', () => {
  it('are found by number and by encoded path', async () => {
    await using gitlab = await startGitLab();
    const { id } = gitlab.project(emea);

    const byPath = await callApi(gitlab, 'GET', `/projects/${encodeURIComponent(emea)}`);

    expect(byPath.body).toMatchObject({ id, path_with_namespace: emea });
    expect((await callApi(gitlab, 'GET', `/projects/${id}`)).body).toEqual(byPath.body);
  });

  it('are not there for somebody who is no member', async () => {
    await using gitlab = await startGitLab();
    gitlab.setRole(emea, 'engage-csa-bot', undefined);

    expect(await callApi(gitlab, 'GET', issuesOf(gitlab, emea))).toMatchObject({
      status: 404,
      body: { message: '404 Project Not Found' },
    });
  });

  it('redirect reads under an old path and refuse writes there', async () => {
    await using gitlab = await startGitLab();
    gitlab.moveProject(emea, 'g/new');
    const path = `/projects/${encodeURIComponent(emea)}/issues`;

    const read = await callApi(gitlab, 'GET', path);

    expect(read.status).toBe(301);
    expect(read.headers.get('location')).toBe(
      `${gitlab.url}/api/v4/projects/${gitlab.project('g/new').id}/issues`,
    );
    expect((await callApi(gitlab, 'POST', path, { title: 'A' })).status).toBe(405);
  });

  it('take no writes once archived', async () => {
    await using gitlab = await startGitLab();
    gitlab.project(emea).archived = true;

    expect((await callApi(gitlab, 'POST', issuesOf(gitlab, emea), { title: 'A' })).status).toBe(403);
  });

  it('show their own labels and those of the groups above', async () => {
    await using gitlab = await startGitLab();

    const { body } = await callApi(gitlab, 'GET', `/projects/${gitlab.project(emea).id}/labels?per_page=100`);

    expect(body).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'CSA-Region::EMEA', is_project_label: true }),
        expect.objectContaining({ name: 'Partner-SA', is_project_label: false }),
      ]),
    );
  });

  it('list their members', async () => {
    await using gitlab = await startGitLab();

    const { body } = await callApi(
      gitlab,
      'GET',
      `/projects/${gitlab.project(emea).id}/members/all?query=london`,
    );

    expect(body).toMatchObject([{ username: 'csa-london', access_level: 30 }]);
  });
});

it('answers paths it does not have with 404', async () => {
  await using gitlab = await startGitLab();

  expect(await callApi(gitlab, 'GET', '/epics')).toMatchObject({
    status: 404,
    body: { error: '404 Not Found' },
  });
});

it('begins anew with the same numbers', async () => {
  await using gitlab = await startGitLab();
  const { id } = gitlab.project(emea);
  gitlab.as('csa-london').open(gitlab.project(emea), 'A');
  gitlab.faults.add({ on: '*', kind: 'down' });

  gitlab.reset();

  expect(gitlab.project(emea).id).toBe(id);
  expect(gitlab.issues()).toEqual([]);
  expect((await callApi(gitlab, 'GET', '/version')).status).toBe(200);
});
