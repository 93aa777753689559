import { describe, expect, it } from '@jest/globals';
import { livePings } from '../../sandbox/slack/slack.ts';
import { sellerForm } from '../../sandbox/seller.ts';
import { openHouse, type Mode } from '../support/house.ts';
import { channel, expectOneOfEach, posts, send } from '../support/story.ts';

describe.each<Mode>(['socket', 'http'])('in %s mode', (mode) => {
  it('takes a seller from the command to an issue and its link in the thread', async () => {
    await using house = await openHouse(mode);
    const { slack, gitlab } = house;
    await house.startBot();
    const seller = slack.as('U0BERLIN');

    const sent = await send(house, seller);

    expect(sent).toMatchObject({ acked: true, response: { response_action: 'clear' } });
    await expectOneOfEach(house);
    const [issue] = gitlab.issues('gitlab-com/channel/partners/emea/emea-internal');
    const [card] = posts(house).cards;
    expect(issue?.title).toContain('Eficode');
    expect(issue?.confidential).toBe(true);
    expect(issue?.labels.map(({ name }) => name).sort()).toEqual([
      'CSA-Region::EMEA',
      'CSA-Theme::Align',
      'Partner-SA',
    ]);
    expect(
      seller
        .seesThread(channel, card?.ts ?? '')
        .map(({ rendered }) => rendered)
        .join('\n'),
    ).toContain(`emea-internal#${issue?.iid}`);
    const live = slack.messages(channel).flatMap((message) => livePings(message));
    expect(live.filter((ping) => !ping.startsWith('<http') && ping !== '<@U0BERLIN>')).toEqual([]);
  });

  it('tells the seller privately where the card is, wherever the command was typed', async () => {
    await using house = await openHouse(mode);
    await house.startBot();
    const seller = house.slack.as('U0BERLIN');

    await send(house, seller);
    await expectOneOfEach(house);

    const whispers = await house.slack.until(() => {
      const seen = seller.sees(channel).filter(({ ephemeral }) => ephemeral);
      return seen.length > 0 ? seen : undefined;
    });
    expect(whispers.map(({ rendered }) => rendered).join()).toContain('CSA-1');
  });

  it('asks for the region when the rule does not decide, and keeps what was typed', async () => {
    await using house = await openHouse(mode);
    const { slack, gitlab } = house;
    await house.startBot();
    const seller = slack.as('U0AUSTIN');
    const { country: _country, ...rest } = sellerForm;

    const first = await send(house, seller, {
      ...rest,
      partner: 'Nobody Ltd',
      customer: 'A customer somewhere',
    });
    expect(first).toMatchObject({ acked: true, response: { response_action: 'push' } });
    expect(gitlab.issues()).toEqual([]);
    await seller.choose('region', 'APAC');
    await seller.submit();

    await expectOneOfEach(house);
    expect(gitlab.issues('gitlab-com/channel/partners/apac/apac-internal').length).toBe(1);
  });

  it('makes one request of a form that is delivered twice or sent by a double click', async () => {
    await using house = await openHouse(mode);
    await house.startBot();
    const twice = house.slack.faults.deliverTwice();

    await send(house, house.slack.as('U0BERLIN'));

    await expectOneOfEach(house);
    twice.remove();
  });
});
