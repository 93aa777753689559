import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../../sandbox/slack/slack.ts';
import type { PartnerRequest } from '../../src/domain/request.ts';
import { eventually } from '../support/eventually.ts';
import { savedRequest } from '../support/request.ts';
import { startBot, type Bot, type Mode } from './support/bot.ts';

describe.each<Mode>(['socket', 'http'])('the Home tab, %s mode', (mode) => {
  it('shows somebody’s requests when they open it', async () => {
    await using bot = await startBot(mode);
    const list = { kind: 'of-person', person: 'U0BERLIN', phase: 'open' } as const;
    bot.home.holds({ list, requests: [openRequest()], hasMore: false });
    const ada = bot.slack.as('U0BERLIN');

    await ada.openHome();

    expect(await bot.slack.until(() => ada.home()?.rendered)).toContain('CSA-17');
  });

  it('starts a request', async () => {
    await using bot = await startBot(mode);
    const ada = bot.slack.as('U0BERLIN');
    await ada.openHome();
    await bot.slack.until(() => ada.home());

    await ada.click('home', 'home-start');

    expect(await bot.slack.until(() => ada.modal()?.callbackId)).toBe('request-form');
  });

  it('says so when the form came too late', async () => {
    await using bot = await startBot(mode);
    const ada = bot.slack.as('U0BERLIN');
    await ada.openHome();
    await bot.slack.until(() => ada.home());
    bot.slack.faults.add({ method: 'views.open', kind: 'error', code: 'expired_trigger_id' });

    await ada.click('home', 'home-start');

    expect(await bot.slack.until(() => toldDirectly(bot, ada))).toContain('press the button once more');
  });

  it('says so, with a reference, when a list cannot be read', async () => {
    await using bot = await startBot(mode);
    const list = { kind: 'queue', region: 'EMEA' } as const;
    bot.home.holds({ list, requests: [openRequest()], hasMore: true });
    const cleo = bot.slack.as('U0SYDNEY');
    await cleo.openHome();
    await bot.slack.until(() => cleo.home());
    bot.home.fails(new Error('the database is away'));

    await cleo.click('home', 'home-list');

    expect(await bot.slack.until(() => toldDirectly(bot, cleo))).toContain('REF-1');
  });

  it('says so, with a reference, when it cannot be filled', async () => {
    await using bot = await startBot(mode);
    bot.home.fails(new Error('the database is away'));
    const ada = bot.slack.as('U0BERLIN');

    await ada.openHome();

    expect(await bot.slack.until(() => toldDirectly(bot, ada))).toContain('REF-1');
  });

  it('goes through a list page by page, and back', async () => {
    await using bot = await startBot(mode);
    const list = { kind: 'queue', region: 'EMEA' } as const;
    bot.home.holds({ list, requests: [openRequest()], hasMore: true });
    const cleo = bot.slack.as('U0SYDNEY');
    await cleo.openHome();
    await bot.slack.until(() => cleo.home());

    await cleo.click('home', 'home-list');
    const emptied = await bot.slack.until(() => cleo.home()?.rendered.includes('Nothing is open here'));
    await cleo.click('home', 'home-overview');

    expect(emptied).toBe(true);
    expect(await bot.slack.until(() => cleo.home()?.rendered.includes('CSA-17'))).toBe(true);
    expect(bot.home.asked).toEqual([{ list, before: undefined }]);
  });
});

describe.each<Mode>(['socket', 'http'])('a question after the command, %s mode', (mode) => {
  it.each([
    ['mine', { kind: 'mine' }],
    ['status csa-17', { kind: 'status', reference: 'csa-17' }],
    ['explain Demo in Munich', { kind: 'explain', text: 'Demo in Munich' }],
    ['help', { kind: 'help' }],
  ])('“%s” is answered privately', async (typed, enquiry) => {
    await using bot = await startBot(mode);
    const ada = bot.slack.as('U0BERLIN');

    await ada.command(`/engage-csa ${typed}`, { channel: 'C0GENERAL' });
    await bot.slack.until(() => ada.sees('C0GENERAL').some(({ ephemeral }) => ephemeral));

    expect(bot.enquiries.asked).toEqual([{ enquiry, person: 'U0BERLIN' }]);
    expect(bot.slack.messages('C0GENERAL')).toEqual([]);
    expect(ada.modal()).toBeUndefined();
  });

  it('comes directly when Slack takes no answer where it was asked', async () => {
    await using bot = await startBot(mode);
    const ada = bot.slack.as('U0BERLIN');
    const silence = bot.slack.faults.add({ method: 'response_url', kind: 'hang', times: 'always' });

    await ada.command('/engage-csa help', { channel: 'C0GENERAL' });
    const told = await bot.slack.until(() => toldDirectly(bot, ada), { timeoutMs: 20_000 });
    silence.release();

    expect(told).toContain('opens the form');
  });

  it('says so, with a reference, when a mention is not heard', async () => {
    await using bot = await startBot(mode);
    bot.lookout.fails(new Error('the database is away'));
    const ada = bot.slack.as('U0BERLIN');

    await ada.mention('C0CSA', 'help');

    expect(await bot.slack.until(() => toldDirectly(bot, ada))).toContain('We try again by ourselves');
    await bot.slack.retryNow();
    await bot.stop();

    const direct = ada.sees(ada.directChannel());
    expect(direct).toMatchObject([{ rendered: expect.stringContaining('REF-1') }]);
    expect(bot.logged().filter(({ msg }) => msg === 'a listener failed').length).toBeGreaterThan(1);
  });

  it('says nothing to whoever posts something else meanwhile', async () => {
    await using bot = await startBot(mode);
    bot.lookout.fails(new Error('the database is away'));
    const ada = bot.slack.as('U0BERLIN');

    await ada.post('C0CSA', 'Who brings cake?');
    await eventually(async () => bot.logged().some(({ msg }) => msg === 'a listener failed'));
    await bot.stop();

    expect(toldDirectly(bot, ada)).toBeUndefined();
  });
});

function toldDirectly({ slack }: Bot, person: Actor): string | undefined {
  return slack.messages(person.directChannel())[0]?.text;
}

function openRequest(): PartnerRequest {
  return savedRequest({ progress: { kind: 'opening' } });
}
