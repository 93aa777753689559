import { describe, expect, it } from '@jest/globals';
import { csas } from '../../sandbox/catalogue.ts';
import { fillIn } from '../../sandbox/seller.ts';
import { direct, houseForAll, requestsOf, settled, whispers } from '../support/house-for-all.ts';
import type { House, Mode } from '../support/house.ts';
import { channel } from '../support/story.ts';

const munich = 'Eficode needs a technical demo for their customer in Munich next week. Can a CSA help?';

async function mention(house: House, user: string, words: string, threadTs?: string) {
  const somebody = house.slack.as(user);
  const before = whispers(somebody, channel).length;
  const post = await somebody.mention(channel, words, threadTs === undefined ? {} : { threadTs });
  await settled(house);
  return { post, answers: whispers(somebody, channel).slice(before) };
}

describe.each<Mode>(['socket', 'http'])('a mention in %s mode', (mode) => {
  const { house } = houseForAll(mode);

  it.each([
    ['help', 'Channel Solutions Architect'],
    ['status CSA-4711', 'There is no request'],
    ['explain a demo for a customer in Munich', 'EMEA'],
  ])('%s is answered privately, once', async (words, answer) => {
    const twice = house().slack.faults.deliverTwice('event');
    const said = await mention(house(), 'U0BERLIN', words);
    twice.remove();

    expect(said.answers).toHaveLength(1);
    expect(said.answers[0]?.rendered).toContain(answer);
    expect(
      house()
        .slack.messages(channel)
        .filter(({ bot_id: bot }) => bot !== undefined),
    ).toEqual([]);
  });

  it('that asks for help opens the form filled in, and gets one answer though it looks like a request', async () => {
    const { slack } = house();
    const seller = slack.as('U0BERLIN');

    const { post, answers } = await mention(house(), 'U0BERLIN', munich);

    expect(answers).toHaveLength(1);
    await seller.click({ channel, ts: answers[0]?.ts ?? '' }, 'open-form');
    const form = await slack.until(() => seller.modal());
    expect(form.rendered).toContain('Eficode');
    await fillIn(slack, seller);
    await seller.submit();
    await settled(house());
    expect(await requestsOf(house(), post)).toHaveLength(1);
  });

  it('in a thread is about the post the thread belongs to', async () => {
    const { slack } = house();
    const seller = slack.as('U0AUSTIN');
    const top = await slack.as(csas.EMEA).post(channel, munich);

    const { answers } = await mention(house(), 'U0AUSTIN', 'please open this for me', top.ts);

    expect(answers[0]?.thread_ts).toBe(top.ts);
    await seller.click({ channel, ts: answers[0]?.ts ?? '' }, 'open-form');
    await slack.until(() => seller.modal());
    await fillIn(slack, seller);
    await seller.submit();
    await settled(house());
    expect(await requestsOf(house(), top)).toMatchObject([{ requester: 'U0AUSTIN' }]);
  });

  it('by a guest is refused politely', async () => {
    const { answers } = await mention(house(), 'U0GUEST', munich);

    expect(answers.map(({ rendered }) => rendered)).toEqual([
      'Guest accounts cannot ask for a CSA here. Your contact in the field team can do it for you.',
    ]);
  });

  it('where people from outside read is answered directly', async () => {
    const { slack } = house();
    const seller = slack.as('U0BERLIN');

    await seller.mention('C0SHARED', 'explain a demo for a customer in Munich');
    await settled(house());

    expect(whispers(seller, 'C0SHARED')).toEqual([]);
    expect(direct(seller).at(-1)?.rendered).toContain('EMEA');
  });
});
