import { describe, expect, it } from '@jest/globals';
import type { PartnerRequest } from '../../src/domain/request.ts';
import { newRequest } from '../support/request.ts';
import { startBot, type Mode } from './support/bot.ts';

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
});

function openRequest(): PartnerRequest {
  return { ...newRequest(), number: 17, progress: { kind: 'opening' }, phase: 'open', posts: {}, doubts: {} };
}
