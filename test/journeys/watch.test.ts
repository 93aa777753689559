import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { catalogueWith, csas } from '../../sandbox/catalogue.ts';
import { fillIn } from '../../sandbox/seller.ts';
import {
  direct,
  houseForAll,
  letTheHourPass,
  requestsOf,
  settled,
  whispers,
} from '../support/house-for-all.ts';
import { eventually } from '../support/eventually.ts';
import { openHouse, type House, type Mode } from '../support/house.ts';
import { channel } from '../support/story.ts';

const munich =
  'Hi team, Eficode needs a technical demo for their customer in Munich next week. Can a CSA help?';
const watched = { watch: [{ channel: 'partner-solutions-architects', mode: 'offer' }] };

/** What a person was whispered since they posted. */
async function offersFor(house: House, user: string, text: string, threadTs?: string) {
  const somebody = house.slack.as(user);
  const before = whispers(somebody, channel).length;
  const post = await somebody.post(channel, text, threadTs === undefined ? {} : { threadTs });
  await settled(house);
  return { post, offers: whispers(somebody, channel).slice(before) };
}

describe.each<Mode>(['socket', 'http'])('the channel watch in %s mode', (mode) => {
  const { house } = houseForAll(mode, { ...watched, offersPerDay: 20 });

  it('offers the author, once, to make a request of their post', async () => {
    const { slack } = house();
    const twice = slack.faults.deliverTwice('event');

    const { post, offers } = await offersFor(house(), 'U0BERLIN', munich);
    twice.remove();

    expect(offers).toHaveLength(1);
    expect(offers[0]?.rendered).toContain('Looks like a request for EMEA: customer in Munich');
    const seller = slack.as('U0BERLIN');
    await seller.click({ channel, ts: offers[0]?.ts ?? '' }, 'open-form');
    const form = await slack.until(() => seller.modal());
    expect(form.rendered).toContain('Eficode');
    await fillIn(slack, seller);
    await seller.submit();
    await settled(house());
    expect(await requestsOf(house(), post)).toMatchObject([{ requester: 'U0BERLIN', filed_by: null }]);
  });

  it.each([
    ['chatter', 'U0BERLIN', 'Lunch is at noon, who joins?'],
    ['thanks', 'U0BERLIN', 'Thanks so much for the demo with Eficode, the customer in Munich loved it!'],
    ['a post that asks to be left alone', 'U0BERLIN', `📣 ${munich}`],
    ['a CSA', csas.EMEA, munich],
    ['a guest', 'U0GUEST', munich],
  ])('leaves %s alone', async (_, user, text) => {
    const { offers } = await offersFor(house(), user, text);

    expect(offers).toEqual([]);
  });

  it('leaves replies and edits alone', async () => {
    const { slack } = house();
    const top = await offersFor(house(), 'U0BERLIN', 'Lunch is at noon');
    const reply = await offersFor(house(), 'U0BERLIN', munich, top.post.ts);
    await slack.as('U0BERLIN').edit(top.post, munich);
    await settled(house());

    expect(reply.offers).toEqual([]);
    expect(whispers(slack.as('U0BERLIN'), channel).filter(({ ts }) => ts > top.post.ts)).toEqual([]);
  });

  it('takes its offer back', async () => {
    const { slack } = house();
    const { offers } = await offersFor(house(), 'U0PAM', munich);

    await slack.as('U0PAM').click({ channel, ts: offers[0]?.ts ?? '' }, 'not-now');
    await slack.until(() => whispers(slack.as('U0PAM'), channel).length === 0);
  });

  it('tells the CSAs of the region of a post that nobody made a request of, once', async () => {
    const { slack } = house();
    const { post } = await offersFor(house(), 'U0AUSTIN', munich);
    const csa = slack.as(csas.EMEA);
    const [before, beforeApac] = [direct(csa).length, direct(slack.as(csas.APAC)).length];

    await letTheHourPass(house());
    const told = await slack.until(() =>
      direct(csa)
        .slice(before)
        .find(({ rendered }) => rendered.includes('Ben')),
    );

    expect(told.rendered).toContain('looks like a request for EMEA');
    expect(direct(slack.as(csas.APAC)).length).toBe(beforeApac);
    await csa.click({ channel: csa.directChannel(), ts: told.ts }, 'open-form');
    await slack.until(() => csa.modal());
    await fillIn(slack, csa);
    await csa.submit();
    await settled(house());
    expect(await requestsOf(house(), post)).toMatchObject([{ requester: 'U0AUSTIN', filed_by: csas.EMEA }]);
  });

  it('tells nobody of a post that is gone', async () => {
    const { slack } = house();
    const csa = slack.as(csas.EMEA);
    await letTheHourPass(house());
    const before = direct(csa).length;
    const { post } = await offersFor(house(), 'U0PAM', munich);
    await slack.as('U0PAM').remove(post);

    await letTheHourPass(house());

    expect(direct(csa).length).toBe(before);
  });

  it('stops for whoever does not want it, until they want it again', async () => {
    const { slack } = house();
    const seller = slack.as('U0AUSTIN');
    const { offers } = await offersFor(house(), 'U0AUSTIN', munich);
    await seller.click({ channel, ts: offers[0]?.ts ?? '' }, 'stop-offers');
    await slack.until(() =>
      whispers(seller, channel).some(({ rendered }) => rendered.includes('We will not ask')),
    );

    expect((await offersFor(house(), 'U0AUSTIN', munich)).offers).toEqual([]);
    await seller.mention(channel, 'offers on');
    await settled(house());
    expect((await offersFor(house(), 'U0AUSTIN', munich)).offers).toHaveLength(1);
  });
});

describe.each<Mode>(['socket', 'http'])('a post that could not be taken in, in %s mode', (mode) => {
  it('is noticed once when the bot was away', async () => {
    await using catalogue = await catalogueWith(watched);
    await using late = await openHouse(mode);
    const seller = late.slack.as('U0BERLIN');
    const { events } = await seller.post(channel, munich);
    await late.startBot(catalogue.env);

    await late.slack.retryNow();
    await settled(late);

    expect(events).toMatchObject([{ acked: false }]);
    expect(whispers(seller, channel)).toHaveLength(1);
  });

  it('is noticed once when the database did not take it at first', async () => {
    await using catalogue = await catalogueWith(watched);
    await using house = await openHouse(mode);
    await house.startBot(catalogue.env);
    await house.db.query('alter table sightings rename to elsewhere');
    const seller = house.slack.as('U0BERLIN');
    const { events } = await seller.post(channel, munich);
    await house.db.query('alter table elsewhere rename to sightings');

    await house.slack.retryNow();
    await settled(house);

    expect(events).toMatchObject([{ acked: false }]);
    expect(whispers(seller, channel)).toHaveLength(1);
  });

  it('is noticed once when the bot is killed while it writes it down', async () => {
    await using catalogue = await catalogueWith(watched);
    await using house = await openHouse(mode);
    const bot = await house.startBot(catalogue.env);
    const lock = new pg.Client(house.db.url);
    await lock.connect();
    await lock.query('begin; lock table sightings in access exclusive mode');
    const seller = house.slack.as('U0BERLIN');
    const posted = seller.post(channel, munich);
    await eventually(async () => {
      const waiting = await house.db.query(`select 1 from pg_stat_activity where wait_event_type = 'Lock'`);
      return waiting.length > 0;
    });
    await bot.kill();
    await lock.end();
    const { events } = await posted;
    await house.startBot(catalogue.env);

    await house.slack.retryNow();
    await settled(house);

    expect(events).toMatchObject([{ acked: false }]);
    expect(whispers(seller, channel)).toHaveLength(1);
  });
});

describe('the channel watch', () => {
  const { house } = houseForAll('socket', { ...watched, offersPerDay: 2 });

  it('asks nobody more often than the team allows', async () => {
    const counts: number[] = [];
    for (let post = 0; post < 3; post += 1) {
      counts.push((await offersFor(house(), 'U0BERLIN', munich)).offers.length);
    }

    expect(counts).toEqual([1, 1, 0]);
  });
});

describe('the channel watch on auto', () => {
  const { house } = houseForAll('http', {
    watch: [{ channel: 'partner-solutions-architects', mode: 'auto' }],
  });

  it('makes a request of a post that says its region and its partner', async () => {
    const { slack } = house();
    const twice = slack.faults.deliverTwice('event');

    const { post, offers } = await offersFor(house(), 'U0BERLIN', munich);
    twice.remove();

    expect(await requestsOf(house(), post)).toMatchObject([{ requester: 'U0BERLIN', region: 'EMEA' }]);
    expect(offers.map(({ rendered }) => rendered).join()).not.toContain('Looks like');
  });

  it('offers where the post does not say enough', async () => {
    const { post, offers } = await offersFor(
      house(),
      'U0AUSTIN',
      'Hi team, a partner needs a technical demo for a customer next week. Can a CSA help?',
    );

    expect(await requestsOf(house(), post)).toEqual([]);
    expect(offers).toHaveLength(1);
  });
});
