import { describe, expect, it } from '@jest/globals';
import { fillIn } from '../../sandbox/seller.ts';
import { houseForAll, replies, requestsOf, settled, whispers } from '../support/house-for-all.ts';
import type { PartnerRequest } from '../../src/domain/request.ts';
import type { Mode } from '../support/house.ts';
import { channel } from '../support/story.ts';

const shortcut = 'engage_csa_message';

describe.each<Mode>(['socket', 'http'])('shortcuts in %s mode', (mode) => {
  const { house } = houseForAll(mode);

  it('make a request of a message in a thread, and answer in that thread', async () => {
    const { slack } = house();
    const seller = slack.as('U0BERLIN');
    const top = await seller.post(channel, 'Lunch is at noon');
    const post = await slack
      .as('U0AUSTIN')
      .post(channel, 'Eficode needs a demo for Stadtwerke in Munich', { threadTs: top.ts });

    await seller.messageShortcut(shortcut, post);
    await slack.until(() => seller.modal());
    expect(seller.modal()?.rendered).toContain('Munich');
    await fillIn(slack, seller);
    const sent = await seller.submit();
    expect(sent).toMatchObject({ response: { response_action: 'clear' } });
    await settled(house());

    expect(await requestsOf(house(), post)).toMatchObject([
      { requester: 'U0BERLIN', source: { author: 'U0AUSTIN', threadTs: top.ts } },
    ]);
    expect(replies(house(), channel, top.ts).filter(({ bot_id: bot }) => bot !== undefined)).toHaveLength(2);
  });

  it('show the request that a message has become', async () => {
    const { slack } = house();
    const seller = slack.as('U0BERLIN');
    const post = await seller.post(channel, 'Eficode asks for a workshop in Munich');
    await seller.messageShortcut(shortcut, post);
    await slack.until(() => seller.modal());
    await fillIn(slack, seller);
    await seller.submit();
    await settled(house());

    const other = slack.as('U0AUSTIN');
    await other.messageShortcut(shortcut, post);
    const said = await slack.until(() =>
      /This post is a request already: .*/.exec(other.modal()?.rendered ?? ''),
    );

    expect(said[0]).toMatch(/: CSA-\d+\. .*\/archives\//);
    expect(await requestsOf(house(), post)).toHaveLength(1);
    await other.close();
  });

  it('make one request of a message for which two people send the form', async () => {
    const { slack } = house();
    const people = [slack.as('U0BERLIN'), slack.as('U0AUSTIN')];
    const post = await slack.as('U0PAM').post(channel, 'Help for Eficode in Munich');
    for (const somebody of people) {
      await somebody.messageShortcut(shortcut, post);
      await slack.until(() => somebody.modal());
      await fillIn(slack, somebody);
    }

    await people[0]?.submit();
    await people[1]?.submit();
    await settled(house());

    expect(await requestsOf(house(), post)).toHaveLength(1);
    expect(people[1]?.modal()?.rendered).toContain('request already');
    await people[1]?.close();
  });

  it('put the card in the team’s channel where the bot is not, and tell the seller privately', async () => {
    const { slack } = house();
    const seller = slack.as('U0BERLIN');
    const before = slack.messages(channel).length;
    const post = await seller.post('C0GENERAL', 'Eficode needs a demo in Munich');

    await seller.messageShortcut(shortcut, post);
    await slack.until(() => seller.modal());
    await fillIn(slack, seller);
    await seller.submit();
    await settled(house());

    const cards = slack
      .messages(channel)
      .slice(before)
      .filter(({ metadata, thread_ts: thread, ts }) => metadata !== undefined && (thread ?? ts) === ts);
    expect(cards).toHaveLength(1);
    expect(replies(house(), 'C0GENERAL', post.ts)).toEqual([]);
    const told = seller.sees(seller.directChannel()).at(-1);
    expect(told?.rendered).toContain('We said nothing where you asked');
  });

  it('go on in the team’s channel when the one they came from was archived meanwhile', async () => {
    const { slack } = house();
    const seller = slack.as('U0BERLIN');
    // The bot has been in there just now, and remembers it.
    await ask('C0DEAL');
    await settled(house());
    const before = slack.messages(channel).length;
    const post = await ask('C0DEAL', () => slack.archive('C0DEAL'));
    await settled(house());

    const [request] = await requestsOf(house(), post);
    expect(request).toMatchObject({ progress: { kind: 'opened' } });
    const posts = request?.['posts'] as PartnerRequest['posts'] | undefined;
    expect([posts?.card?.channel, posts?.linkReply?.channel]).toEqual([channel, channel]);
    expect(slack.messages(channel).slice(before)).toContainEqual(
      expect.objectContaining({ thread_ts: posts?.card?.ts, ts: posts?.linkReply?.ts }),
    );

    async function ask(where: string, meanwhile?: () => void) {
      const asked = await seller.post(where, 'Eficode needs a demo in Munich');
      await seller.messageShortcut(shortcut, asked);
      await slack.until(() => seller.modal());
      await fillIn(slack, seller);
      meanwhile?.();
      await seller.submit();
      return asked;
    }
  });

  it('say nothing in a channel that people from outside read', async () => {
    const { slack } = house();
    const seller = slack.as('U0BERLIN');
    const post = await seller.post('C0SHARED', 'Eficode needs a demo in Munich');

    await seller.messageShortcut(shortcut, post);
    await slack.until(() => seller.modal());
    await fillIn(slack, seller);
    await seller.submit();
    await settled(house());

    expect(await requestsOf(house(), post)).toHaveLength(1);
    expect(replies(house(), 'C0SHARED', post.ts)).toEqual([]);
    expect(slack.messages('C0SHARED').flatMap(({ reactions = [] }) => reactions)).toEqual([]);
    expect(whispers(seller, 'C0SHARED')).toEqual([]);
  });

  it.each(['U0GUEST', 'U0STRANGER'])('are refused to %s', async (id) => {
    const { slack } = house();
    const post = await slack.as('U0BERLIN').post('C0SHARED', 'Eficode needs a demo in Munich');

    await slack.as(id).messageShortcut(shortcut, post);
    await slack.until(() => slack.as(id).modal()?.title === 'Not possible');

    expect(await requestsOf(house(), post)).toEqual([]);
    await slack.as(id).close();
  });

  it('open an empty form from anywhere', async () => {
    const { slack } = house();
    const seller = slack.as('U0AUSTIN');

    await seller.globalShortcut('engage_csa');

    const view = await slack.until(() => seller.modal());
    expect(view.title).toBe('Engage a CSA');
    await seller.close();
  });
});
