import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { startGitLab, type GitLab } from '../../../sandbox/gitlab/gitlab.ts';
import { signatureHeaders } from '../../../sandbox/gitlab/hooks/sign.ts';
import { apac, callApi, emea, issuesOf } from './api.ts';

type Received = { readonly headers: IncomingHttpHeaders; readonly body: Record<string, unknown> };

describe('a hook is told', () => {
  it('of an issue that was opened, closed and reopened', async () => {
    await using receiver = await startReceiver();
    await using gitlab = await startGitLab();
    gitlab.hooks.add({ url: receiver.url });
    const london = gitlab.as('csa-london');

    const issue = london.open(gitlab.project(emea), 'A');
    await gitlab.hooks.idle();
    london.close(issue);
    await gitlab.hooks.idle();
    london.reopen(issue);
    await gitlab.hooks.idle();

    expect(receiver.received.map(({ body }) => body)).toMatchObject([
      {
        object_kind: 'issue',
        event_type: 'issue',
        object_attributes: { action: 'open', iid: 1, title: 'A' },
      },
      {
        object_attributes: { action: 'close', state: 'closed' },
        changes: { state_id: { previous: 1, current: 2 } },
        user: { username: 'csa-london' },
      },
      { object_attributes: { action: 'reopen' }, project: { path_with_namespace: emea } },
    ]);
  });

  it('of notes, and of internal ones under their own name', async () => {
    await using receiver = await startReceiver();
    await using gitlab = await startGitLab();
    const london = gitlab.as('csa-london');
    const issue = london.open(gitlab.project(emea), 'A');
    gitlab.hooks.add({ url: receiver.url });

    london.comment(issue, 'public');
    await gitlab.hooks.idle();
    london.internalNote(issue, 'private');
    await gitlab.hooks.idle();

    expect(receiver.received.map(({ headers }) => headers['x-gitlab-event'])).toEqual([
      'Note Hook',
      'Confidential Note Hook',
    ]);
    expect(receiver.received.map(({ body }) => body)).toMatchObject([
      {
        object_kind: 'note',
        object_attributes: { note: 'public', internal: false, action: 'create' },
        issue: { iid: 1 },
      },
      { object_kind: 'note', event_type: 'confidential_note', object_attributes: { internal: true } },
    ]);
  });

  it('of what happens in its project and under its events only', async () => {
    await using receiver = await startReceiver();
    await using gitlab = await startGitLab();
    gitlab.hooks.add({ url: receiver.url, project: apac, events: ['Note Hook'] });
    const london = gitlab.as('csa-london');

    london.comment(london.open(gitlab.project(emea), 'elsewhere'), 'x');
    london.comment(london.open(gitlab.project(apac), 'A'), 'here');
    await gitlab.hooks.idle();

    expect(receiver.received.map(({ body }) => body)).toMatchObject([
      { object_attributes: { note: 'here' } },
    ]);
  });

  it('of a move by both sides', async () => {
    await using receiver = await startReceiver();
    await using gitlab = await startGitLab();
    const london = gitlab.as('csa-london');
    const issue = london.open(gitlab.project(emea), 'A');
    gitlab.hooks.add({ url: receiver.url });

    const moved = london.move(issue, gitlab.project(apac));
    await gitlab.hooks.idle();

    const byAction = new Map(
      receiver.received.map(
        ({ body }) => [(body['object_attributes'] as { action: string }).action, body] as const,
      ),
    );
    expect(byAction.get('open')).toMatchObject({ project: { path_with_namespace: apac } });
    expect(byAction.get('close')).toMatchObject({
      object_attributes: { id: issue.id, moved_to_id: moved.id },
    });
  });

  it('not of what its own event made us do', async () => {
    await using receiver = await startReceiver();
    await using gitlab = await startGitLab();
    gitlab.hooks.add({ url: receiver.url });
    gitlab.as('csa-london').open(gitlab.project(emea), 'A');
    await gitlab.hooks.idle();
    const uuid = String(receiver.received[0]?.headers['x-gitlab-event-uuid']);

    const headers = { 'private-token': gitlab.token, 'x-gitlab-event-uuid': uuid };
    await callApi(gitlab, 'POST', `${issuesOf(gitlab, emea)}/1/notes`, { body: 'seen' }, headers);
    await gitlab.hooks.idle();

    expect(receiver.received).toHaveLength(1);
  });
});

describe('a delivery', () => {
  it('carries the token and a signature over what was sent', async () => {
    await using receiver = await startReceiver();
    await using gitlab = await startGitLab({ now: () => 1_763_800_000_000 });
    const signingToken = 'whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=';
    gitlab.hooks.add({ url: receiver.url, token: 'hook-secret', signingToken });

    gitlab.as('csa-london').open(gitlab.project(emea), 'A');
    await gitlab.hooks.idle();

    const [delivery] = gitlab.hooks.deliveries;
    const id = String(delivery?.headers['idempotency-key']);
    expect(receiver.received[0]?.headers).toMatchObject({
      'x-gitlab-token': 'hook-secret',
      'x-gitlab-instance': gitlab.url,
      'idempotency-key': id,
      ...signatureHeaders(signingToken, id, 1_763_800_000, delivery?.body ?? ''),
    });
  });

  it('keeps its key when it is sent again', async () => {
    await using receiver = await startReceiver();
    await using gitlab = await startGitLab();
    gitlab.hooks.add({ url: receiver.url });
    gitlab.as('csa-london').open(gitlab.project(emea), 'A');
    await gitlab.hooks.idle();

    for (const delivery of gitlab.hooks.deliveries) await gitlab.hooks.resend(delivery);

    const keys = receiver.received.map(({ headers }) => headers['idempotency-key']);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it('is skipped for a minute after four failures in a row, and for two after the fifth', async () => {
    let now = Date.parse('2026-11-22T12:00:00Z');
    await using receiver = await startReceiver(500);
    await using gitlab = await startGitLab({ now: () => now });
    gitlab.hooks.add({ url: receiver.url });

    await commentTimes(gitlab, 4);
    now += 60_000;
    await commentTimes(gitlab, 1);
    now += 119_000;
    await commentTimes(gitlab, 0);
    now += 1_000;
    await commentTimes(gitlab, 0);

    const outcomes = gitlab.hooks.deliveries.map(({ outcome }) => outcome);
    expect(outcomes).toEqual([500, 500, 500, 500, 'skipped', 500, 'skipped', 'skipped', 500]);
  });
});

it('signs as the published test vector says', () => {
  const vector = JSON.parse(readFileSync(new URL('signature-vector.json', import.meta.url), 'utf8')) as {
    token: string;
    body: string;
    headers: Record<string, string>;
  };

  const headers = signatureHeaders(
    vector.token,
    String(vector.headers['webhook-id']),
    Number(vector.headers['webhook-timestamp']),
    vector.body,
  );

  expect(headers).toEqual(vector.headers);
});

/** One delivery for a new issue, and one for each comment on it, one after the other. */
async function commentTimes(gitlab: GitLab, times: number): Promise<void> {
  const london = gitlab.as('csa-london');
  const issue = london.open(gitlab.project(emea), 'A');
  await gitlab.hooks.idle();
  for (let time = 0; time < times; time += 1) {
    london.comment(issue, `comment ${time}`);
    await gitlab.hooks.idle();
  }
}

/** Takes webhooks and remembers them. */
async function startReceiver(status = 200) {
  const received: Received[] = [];
  const server = createServer((message, response) => {
    const chunks: Buffer[] = [];
    message.on('data', (chunk: Buffer) => chunks.push(chunk));
    message.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>;
      received.push({ headers: message.headers, body });
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/gitlab`,
    received,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
