import { describe, expect, it } from '@jest/globals';
import { sellerForm } from '../../sandbox/seller.ts';
import { doChore } from '../support/chore.ts';
import { houseForAll, whispers } from '../support/house-for-all.ts';
import type { House, Mode } from '../support/house.ts';
import { channel, send, workDone } from '../support/story.ts';

const emea = 'gitlab-com/channel/partners/emea/emea-internal';
const apac = 'gitlab-com/channel/partners/apac/apac-internal';

describe.each<Mode>(['socket', 'http'])('lists and questions in %s mode', (mode) => {
  const { house } = houseForAll(mode);

  it('the Home tab follows a request from open to waiting to closed, and so does its card', async () => {
    const { slack, gitlab } = house();
    const seller = slack.as('U0BERLIN');
    await request(house(), 'Follow me');
    const issue = issueOf(house(), 'Follow me');

    expect(await home(house(), 'U0BERLIN')).toMatch(/Open\n[^]*Follow me/);
    gitlab.as('csa-london').label(issue, 'CSA-Status::Waiting');
    await doChore(house(), 'reconcile');
    await workDone(house());
    expect(await home(house(), 'U0BERLIN')).toMatch(/Waiting for you\n[^]*Follow me/);
    gitlab.as('csa-london').close(issue);
    await doChore(house(), 'reconcile');
    await workDone(house());

    expect(await home(house(), 'U0BERLIN')).toMatch(/Closed\n[^]*Follow me/);
    const card = seller.sees(channel).find(({ text }) => text.includes('Follow me'));
    expect(card?.rendered).toContain('Closed:');
  });

  it('a request goes with its issue into another region', async () => {
    const { slack, gitlab } = house();
    await request(house(), 'Move me');

    gitlab.as('csa-london').move(issueOf(house(), 'Move me'), gitlab.project(apac));
    await doChore(house(), 'reconcile');
    await workDone(house());

    const card = slack
      .as('U0BERLIN')
      .sees(channel)
      .find(({ text }) => text.includes('Move me'));
    expect(card?.rendered).toContain('apac-internal#');
    expect(await home(house(), 'U0SYDNEY')).toMatch(/Queue APAC\n[^]*Move me[^]*Queue/);
  });

  it('a request whose issue was deleted says so, and is in no queue any more', async () => {
    const { gitlab } = house();
    await request(house(), 'Lose me');

    gitlab.as('csa-london').remove(issueOf(house(), 'Lose me'));
    await doChore(house(), 'find-gone');
    await workDone(house());

    const card = house()
      .slack.as('U0BERLIN')
      .sees(channel)
      .find(({ text }) => text.includes('Lose me'));
    expect(card?.rendered).toMatch(
      /was deleted in GitLab; the request is kept\. Ask the EMEA team about CSA-/,
    );
    expect(await home(house(), 'U0LONDON')).not.toContain('Lose me');
  });

  it('only CSAs see the queues', async () => {
    await request(house(), 'In the queue');

    expect(await home(house(), 'U0LONDON')).toMatch(/Queue EMEA\n[^]*In the queue/);
    expect(await home(house(), 'U0BERLIN')).not.toContain('Queue');
    expect(await home(house(), 'U0GUEST')).toContain('Guest accounts cannot');
  });

  it('a form starts in the Home tab', async () => {
    const seller = house().slack.as('U0AUSTIN');
    await home(house(), 'U0AUSTIN');

    await seller.click('home', 'home-start');

    expect(await house().slack.until(() => seller.modal()?.callbackId)).toBe('request-form');
    await seller.close();
  });

  it('questions are answered to the one who asks, and create nothing', async () => {
    await request(house(), 'Ask about me');
    const before = await counts(house());

    const mine = await ask(house(), 'U0BERLIN', 'mine');
    const reference = /CSA-\d+/.exec(mine)?.[0] ?? '';
    const status = await ask(house(), 'U0AUSTIN', `status ${reference.toLowerCase()}`);
    const unknown = await ask(house(), 'U0AUSTIN', 'status CSA-99999');
    const explained = await ask(house(), 'U0AUSTIN', 'explain Demo for a customer in Munich <!channel>');
    const refused = await ask(house(), 'U0GUEST', 'mine');

    expect(mine).toContain('Ask about me');
    expect(status).toContain('Ask about me');
    expect(unknown).toContain('There is no request “CSA-99999”');
    expect(explained).toMatch(
      /would go to \*EMEA\*.*% sure[^]*customer in Munich \(Germany\)[^]*Nothing was created/,
    );
    expect(refused).toContain('Guest accounts cannot');
    expect(await counts(house())).toEqual(before);
  });
});

async function request(house: House, customer: string): Promise<void> {
  await send(house, house.slack.as('U0BERLIN'), { ...sellerForm, customer });
  await workDone(house);
}

async function home({ slack }: House, user: string): Promise<string> {
  const somebody = slack.as(user);
  const before = slack.calls.filter(({ method }) => method === 'views.publish').length;
  await somebody.openHome();
  await slack.until(() => slack.calls.filter(({ method }) => method === 'views.publish').length > before);
  return slack.until(() => somebody.home()?.rendered);
}

async function ask({ slack }: House, user: string, typed: string): Promise<string> {
  const somebody = slack.as(user);
  const before = whispers(somebody, channel).length;
  await somebody.command(`/engage-csa ${typed}`, { channel });
  await slack.until(() => whispers(somebody, channel).length > before);
  return whispers(somebody, channel).at(-1)?.rendered ?? '';
}

function issueOf({ gitlab }: House, customer: string) {
  const issue = gitlab.issues(emea).find(({ title }) => title.includes(customer));
  if (issue === undefined) throw new Error(`there is no issue for ${customer}`);
  return issue;
}

async function counts({ db, gitlab }: House) {
  return [gitlab.issues().length, await db.query('select count(*) from requests')];
}
