import { describe, expect, it } from '@jest/globals';
import { csas } from '../../sandbox/catalogue.ts';
import { fillIn } from '../../sandbox/seller.ts';
import { houseForAll, replies, requestsOf, settled, whispers } from '../support/house-for-all.ts';
import type { Mode } from '../support/house.ts';
import { channel } from '../support/story.ts';

const munich = 'Eficode needs a demo for their customer in Munich';

describe.each<Mode>(['socket', 'http'])('the emoji in %s mode', (mode) => {
  const { house } = houseForAll(mode, { watch: [] });

  it('makes a request in the author’s name, and puts a receipt on the post', async () => {
    const { slack } = house();
    const post = await slack.as('U0BERLIN').post(channel, munich);

    await slack.as(csas.EMEA).react(channel, post.ts, 'ticket');
    await settled(house());

    expect(await requestsOf(house(), post)).toMatchObject([
      { requester: 'U0BERLIN', filed_by: csas.EMEA, region: 'EMEA' },
    ]);
    expect(replies(house(), channel, post.ts)).toHaveLength(2);
    const reactions = slack.messages(channel).find(({ ts }) => ts === post.ts)?.reactions;
    expect(reactions?.map(({ name }) => name)).toEqual(['ticket', 'white_check_mark']);
  });

  it('loses nothing of a form that its author was filling in meanwhile', async () => {
    const { slack, gitlab } = house();
    const seller = slack.as('U0BERLIN');
    const post = await seller.post(channel, 'Eficode needs a demo for Hafenwerke in Munich');
    await seller.messageShortcut('engage_csa_message', post);
    await slack.until(() => seller.modal());
    await fillIn(slack, seller);
    await seller.type('need', 'The CTO joins: show the pipeline first.');

    await slack.as(csas.EMEA).react(channel, post.ts, 'ticket');
    await settled(house());
    await seller.submit();
    expect(seller.modal()?.rendered).toContain('This is a request already');
    await seller.submit();
    await settled(house());

    const notes = gitlab.issues().flatMap((issue) => issue.notes.map(({ body }) => body));
    expect(notes.filter((body) => body.includes('The CTO joins: show the pipeline first.'))).toHaveLength(1);
    expect(await requestsOf(house(), post)).toHaveLength(1);
    expect(seller.modals()).toEqual([]);
  });

  it('makes one request however often it is given and delivered', async () => {
    const { slack } = house();
    const csa = slack.as(csas.EMEA);
    const post = await slack.as('U0BERLIN').post(channel, munich);
    const twice = slack.faults.deliverTwice('event');

    await csa.react(channel, post.ts, 'ticket');
    await csa.unreact(channel, post.ts, 'ticket');
    await csa.react(channel, post.ts, 'ticket');
    await slack.as(csas.APAC).react(channel, post.ts, 'ticket');
    await settled(house());
    twice.remove();

    expect(await requestsOf(house(), post)).toHaveLength(1);
    expect(replies(house(), channel, post.ts)).toHaveLength(2);
  });

  it('asks the CSA privately, once, where the post does not say its region', async () => {
    const { slack } = house();
    const csa = slack.as(csas.EMEA);
    const post = await slack.as('U0PAM').post(channel, 'We could use a workshop for a partner');
    const before = whispers(csa, channel).length;
    const twice = slack.faults.deliverTwice('event');

    await csa.react(channel, post.ts, 'ticket');
    await settled(house());
    twice.remove();

    const asked = whispers(csa, channel).slice(before);
    expect(asked).toHaveLength(1);
    expect(await requestsOf(house(), post)).toEqual([]);
    await csa.click({ channel, ts: asked[0]?.ts ?? '' }, 'mark-region.1');
    await settled(house());
    expect(await requestsOf(house(), post)).toMatchObject([{ requester: 'U0PAM', region: 'APAC' }]);
    expect(whispers(csa, channel).find(({ ts }) => ts === asked[0]?.ts)?.rendered).toMatch(
      /^Thank you: CSA-\d+ goes to APAC\./,
    );
    const [card] = replies(house(), channel, post.ts);
    expect(card?.text).toContain('a customer not named yet');
  });

  it('works on a reply, and answers in its thread', async () => {
    const { slack } = house();
    const top = await slack.as('U0AUSTIN').post(channel, 'Lunch?');
    const post = await slack.as('U0BERLIN').post(channel, munich, { threadTs: top.ts });

    await slack.as(csas.EMEA).react(channel, post.ts, 'ticket');
    await settled(house());

    expect(await requestsOf(house(), post)).toHaveLength(1);
    expect(replies(house(), channel, top.ts)).toHaveLength(3);
  });

  it('tells the CSA when the author may have no request', async () => {
    const { slack } = house();
    const csa = slack.as(csas.EMEA);
    const post = await slack.as('U0GUEST').post(channel, munich);

    await csa.react(channel, post.ts, 'ticket');
    await settled(house());

    expect(await requestsOf(house(), post)).toEqual([]);
    expect(whispers(csa, channel).at(-1)?.rendered).toContain('a guest');
  });

  it.each([
    ['somebody who is no CSA', 'U0AUSTIN', 'ticket'],
    ['a CSA with another emoji', csas.EMEA, 'eyes'],
  ])('does nothing for %s', async (_, user, emoji) => {
    const { slack } = house();
    const post = await slack.as('U0BERLIN').post(channel, munich);

    await slack.as(user).react(channel, post.ts, emoji);
    await settled(house());

    expect(await requestsOf(house(), post)).toEqual([]);
  });

  it('makes nothing of what an app wrote, and says so', async () => {
    const { slack } = house();
    const csa = slack.as(csas.EMEA);
    const card = slack.messages(channel).find(({ bot_id: bot }) => bot !== undefined);
    const before = await house().db.query('select id from requests');

    await csa.react(channel, card?.ts ?? '', 'ticket');
    await settled(house());

    expect(await house().db.query('select id from requests')).toEqual(before);
    expect(whispers(csa, channel).at(-1)?.rendered).toContain('An app wrote this post');
  });

  it('shows nothing in a channel that people from outside read', async () => {
    const { slack } = house();
    const csa = slack.as(csas.EMEA);
    const post = await slack.as('U0BERLIN').post('C0SHARED', munich);

    await csa.react('C0SHARED', post.ts, 'ticket');
    await settled(house());

    expect(await requestsOf(house(), post)).toHaveLength(1);
    expect(replies(house(), 'C0SHARED', post.ts)).toEqual([]);
    expect(slack.messages('C0SHARED').find(({ ts }) => ts === post.ts)?.reactions).toHaveLength(1);
  });
});
