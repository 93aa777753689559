import { describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { emptyFolder, serverPid } from '../support/data-folder.ts';
import { openHouse, type House } from '../support/house.ts';
import { fillForm } from '../../sandbox/seller.ts';
import { channel, expectOneOfEach, posts, send } from '../support/story.ts';

// A job of a process that is gone is taken up when its heartbeat is missed: 10 s and a little. The tests
// mostly wait, so they wait together.
jest.setTimeout(180_000);

const createIssue = 'POST /projects/:id/issues';

describe('after kill -9', () => {
  it.concurrent('before the commit nothing was promised, and sending again makes one request', async () => {
    await using house = await openHouse('socket');
    const bot = await house.startBot();
    const seller = house.slack.as('U0BERLIN');
    await fillForm(house.slack, seller, channel);
    const lock = new pg.Client(house.db.url);
    await lock.connect();
    await lock.query('begin; lock table requests in access exclusive mode');

    const sent = await seller.submit();
    await bot.kill();
    await lock.end();

    expect(sent.acked).toBe(false);
    expect(house.gitlab.issues()).toEqual([]);
    await house.startBot();
    await house.slack.until(() => house.slack.connections() > 0);
    await seller.submit();
    await expectOneOfEach(house);
  });

  it.concurrent.each<[string, { method: string; done: boolean; part?: string }]>([
    ['before the card is posted', { method: 'chat.postMessage', done: false, part: 'card' }],
    [
      'after Slack posted the card and before we heard of it',
      { method: 'chat.postMessage', done: true, part: 'card' },
    ],
    [
      'after Slack posted the link and before we heard of it',
      { method: 'chat.postMessage', done: true, part: 'link' },
    ],
    ['while the card is being edited', { method: 'chat.update', done: true }],
  ])('%s there is one of each', async (_when, { method, done, part }) => {
    await using house = await openHouse('socket');
    const bot = await house.startBot();
    const fault = house.slack.faults.add({
      method,
      kind: 'hang',
      done,
      ...(part !== undefined && { when: (args) => JSON.stringify(args['metadata']).includes(part) }),
    });

    await send(house, house.slack.as('U0BERLIN'));
    await fault.hits();
    await bot.kill();
    await house.startBot();

    await expectOneOfEach(house);
  });

  it.concurrent('after GitLab made the issue and before it answered there is one of each', async () => {
    await using house = await openHouse('socket');
    const bot = await house.startBot();
    const fault = house.gitlab.faults.add({ on: createIssue, times: 1, kind: 'lost-hang' });

    await send(house, house.slack.as('U0BERLIN'));
    await fault.hits(1);
    await bot.kill();
    await house.startBot();
    fault.release();

    await expectOneOfEach(house);
  });

  it.concurrent('while GitLab takes most of a minute to make the issue there is one of each', async () => {
    await using house = await openHouse('socket');
    const bot = await house.startBot();
    const fault = house.gitlab.faults.add({ on: createIssue, times: 1, kind: 'hang' });

    await send(house, house.slack.as('U0BERLIN'));
    await fault.hits(1);
    await bot.kill();
    const looks = searches(house);
    await agePromises(house, 40);
    await house.startBot();
    await house.gitlab.until(() => searches(house) > looks + 1, { timeoutMs: 60_000 });
    fault.release();

    await expectOneOfEach(house);
  });

  it.concurrent('of one of two bots the other one takes over', async () => {
    await using house = await openHouse('socket');
    const [first] = [await house.startBot(), await house.startBot()];
    const fault = house.gitlab.faults.add({ on: createIssue, times: 2, kind: 'lost-hang' });
    const sellers = ['U0BERLIN', 'U0AUSTIN'].map((id) => house.slack.as(id));

    for (const seller of sellers) await send(house, seller);
    await fault.hits(2);
    await first.kill();

    await expectOneOfEach(house, 2);
    expect(posts(house).cards.length).toBe(2);
  });
});

describe('after a power cut of the machine', () => {
  it.concurrent.each<[string, string]>([
    ['the card is being posted', 'card'],
    ['the link is being posted', 'link'],
  ])('while %s, bot and embedded database come back with one of each', async (_when, part) => {
    await using house = await openHouse('socket');
    await using folder = await emptyFolder();
    const machine = { DATABASE_URL: '', DATA_DIR: folder.path };
    const bot = await house.startBot(machine);
    const fault = house.slack.faults.add({
      method: 'chat.postMessage',
      kind: 'hang',
      done: true,
      when: (args) => JSON.stringify(args['metadata']).includes(part),
    });

    await send(house, house.slack.as('U0BERLIN'));
    await fault.hits();
    process.kill(await serverPid(folder.path), 'SIGKILL');
    await bot.kill();
    const next = await house.startBot(machine);
    await house.slack.until(() => posts(house).replies.length > 0, { timeoutMs: 100_000 });
    await next.stop();

    const { cards, replies } = posts(house);
    expect([house.gitlab.issues().length, cards.length, replies.length]).toEqual([1, 1, 1]);
  });
});

describe('when GitLab asks for a pause', () => {
  it.concurrent('without saying how long, a minute later there is one of each', async () => {
    await using house = await openHouse('socket');
    await house.startBot();
    house.gitlab.faults.add({ on: createIssue, times: 1, kind: 'app-429' });

    await send(house, house.slack.as('U0BERLIN'));

    await expectOneOfEach(house);
  });
});

/** So many seconds pass for what was written down, without anybody waiting for them. */
async function agePromises({ db }: House, seconds: number): Promise<void> {
  await db.query(
    `update requests set doubts = jsonb_build_object('issue', (doubts ->> 'issue')::timestamptz - $1 * interval '1 s')
     where doubts ? 'issue'`,
    [seconds],
  );
}

/** How often somebody looked for an issue. */
function searches({ gitlab }: House): number {
  return gitlab.calls.filter(({ route }) => route === 'GET /projects/:id/issues').length;
}
