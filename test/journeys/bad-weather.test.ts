import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { FaultKind } from '../../sandbox/gitlab/faults.ts';
import type { Fault } from '../../sandbox/slack/slack.ts';
import { openHouse, type House } from '../support/house.ts';
import type { Bot } from '../../sandbox/bot.ts';
import { channel, expectOneOfEach, posts, send, workDone } from '../support/story.ts';

jest.setTimeout(150_000);

const createIssue = 'POST /projects/:id/issues';

let house: House;
let bot: Bot;

beforeAll(async () => {
  house = await openHouse('socket');
  bot = await house.startBot();
});

afterEach(async () => {
  await workDone(house);
  house.slack.reset();
  house.gitlab.reset();
});

afterAll(async () => {
  await house[Symbol.asyncDispose]();
});

/** As an owner of the workspace may do with any message. */
async function deletePost(ts: string): Promise<void> {
  const call = { method: 'POST', headers: { authorization: `Bearer ${house.slack.botToken}` } };
  await fetch(`${house.slack.apiUrl}chat.delete`, { ...call, body: new URLSearchParams({ channel, ts }) });
}

async function parkedJobs(): Promise<number> {
  return (await house.db.query(`select 1 from pgboss.job where name = 'parked'`)).length;
}

describe('when GitLab', () => {
  it.each<FaultKind>([
    { kind: 'lost-502' },
    { kind: 'lost-reset' },
    { kind: 'truncated' },
    { kind: 'garbled' },
    { kind: 'empty' },
    { kind: 'html' },
    { kind: 'http', status: 502 },
    { kind: 'http', status: 503, body: { message: '503 Service Unavailable' } },
    { kind: 'rack-429', retryAfter: '1' },
    { kind: 'redirect', to: 'http://127.0.0.1:9/' },
  ])('answers with %j there is one of each', async (kind) => {
    house.gitlab.faults.add({ on: createIssue, times: 1, ...kind });

    await send(house, house.slack.as('U0BERLIN'));

    await expectOneOfEach(house);
  });

  it('is down, the card says that the link will follow, and it does', async () => {
    const down = house.gitlab.faults.add({ on: '*', kind: 'down' });

    const sent = await send(house, house.slack.as('U0BERLIN'));
    await down.hits(3);

    expect(sent.acked).toBe(true);
    expect(
      posts(house)
        .cards.map(({ blocks }) => JSON.stringify(blocks))
        .join(),
    ).toContain('link to the issue will follow');
    down.remove();
    await expectOneOfEach(house);
    expect(
      posts(house)
        .cards.map(({ blocks }) => JSON.stringify(blocks))
        .join(),
    ).toContain('emea-internal#1');
  });

  it('is down and somebody deletes the card, it comes back with the link', async () => {
    const down = house.gitlab.faults.add({ on: '*', kind: 'down' });
    await send(house, house.slack.as('U0BERLIN'));
    await down.hits(2);
    const first = await house.slack.until(() => posts(house).cards[0]);

    await deletePost(first.ts);
    down.remove();

    await expectOneOfEach(house);
    expect(posts(house).cards[0]?.ts).not.toBe(first.ts);
  });

  it.each<[string, FaultKind]>([
    ['refuses the bot', { kind: 'http', status: 403, body: { message: '403 Forbidden' } }],
    ['does not know the project', { kind: 'http', status: 404, body: { message: '404 Project Not Found' } }],
    ['takes it for spam', { kind: 'spam' }],
  ])('%s, the card says so with a reference and the work is parked', async (_title, kind) => {
    house.gitlab.faults.add({ on: createIssue, ...kind });
    const before = await parkedJobs();

    await send(house, house.slack.as('U0BERLIN'));

    const card = await house.slack.until(() =>
      posts(house).cards.find(({ blocks }) => JSON.stringify(blocks).includes('Nothing is lost')),
    );
    await workDone(house);
    const [reference] = /[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(JSON.stringify(card.blocks)) ?? [];
    expect(bot.lines.filter((line) => line.includes(reference ?? 'no reference')).length).toBeGreaterThan(0);
    expect(await parkedJobs()).toBe(before + 1);
    expect(house.gitlab.issues()).toEqual([]);
  });
});

describe('when Slack', () => {
  it.each<Fault>([
    { method: 'chat.postMessage', kind: 'lost' },
    { method: 'chat.postMessage', kind: 'reset' },
    { method: 'chat.postMessage', kind: 'http-500' },
    { method: 'chat.postMessage', kind: 'ratelimited', retryAfterS: 1 },
    { method: 'chat.update', kind: 'ratelimited', retryAfterS: 1 },
    { method: 'users.info', kind: 'slow', ms: 500 },
    { method: 'chat.getPermalink', kind: 'http-500' },
    { method: 'chat.postEphemeral', kind: 'error', code: 'not_in_channel' },
  ])('answers $method with $kind there is one of each', async (fault) => {
    house.slack.faults.add(fault);

    await send(house, house.slack.as('U0BERLIN'));

    await expectOneOfEach(house);
  });

  it('renews its sockets in the middle of it all, there is one of each', async () => {
    const opened = () => house.slack.calls.filter(({ method }) => method === 'apps.connections.open').length;
    const before = opened();

    const sent = await send(house, house.slack.as('U0BERLIN'));
    house.slack.refreshSockets();

    expect(sent.acked).toBe(true);
    await expectOneOfEach(house);
    expect(await house.slack.until(() => opened() - before)).toBe(1);
  });
});
