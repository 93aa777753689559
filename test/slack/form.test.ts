import { describe, expect, it } from '@jest/globals';
import type { Fault } from '../../sandbox/slack/faults.ts';
import type { Actor } from '../../sandbox/slack/slack.ts';
import type { PartnerRequest } from '../../src/domain/request.ts';
import { createFakeIntake } from '../fakes/intake.ts';
import { savedRequest } from '../support/request.ts';
import { startBot, type Bot, type Mode } from './support/bot.ts';

const channel = 'C0GENERAL';

describe.each<Mode>(['socket', 'http'])('the form, %s mode', (mode) => {
  it('offers the partners that fit, and the name as it is typed', async () => {
    await using bot = await startBot(mode);
    const ada = await openForm(bot);

    const known = await ada.suggest('partner', 'efi');
    const unknown = await ada.suggest('partner', 'x'.repeat(200));

    expect(known.options.map(({ value }) => value)).toEqual(['Eficode', 'efi']);
    expect(unknown.options).toMatchObject([
      { text: { text: expect.stringMatching(/^Use “x{60,}…$/) }, value: `${'x'.repeat(74)}…` },
    ]);
    expect(unknown.error).toBeUndefined();
  });

  it('takes a new partner, and says that it is new', async () => {
    await using bot = await startBot(mode);
    const ada = await openForm(bot);

    await ada.choose('partner', 'Nordwind', 'Nordwind');
    await bot.slack.until(() => ada.modal()?.rendered.includes('new to our directory'));

    expect(ada.modal()?.values).toMatchObject({
      partner: { partner: { selected_option: { value: 'Nordwind' } } },
    });
  });

  it('chooses the partner’s PAM, and lets go of them with the partner', async () => {
    await using bot = await startBot(mode);
    const ada = await openForm(bot);

    await ada.choose('partner', 'Eficode');
    await bot.slack.until(() => valueOf(ada, 'pam.U0PAM', 'pam') === 'U0PAM');
    await ada.choose('partner', 'Nordwind', 'Nordwind');
    await bot.slack.until(() => ada.modal()?.blocks.some(({ block_id: id }) => id === 'pam'));

    expect(valueOf(ada, 'pam', 'pam')).toBeNull();
  });

  it('keeps a PAM somebody chose by hand', async () => {
    await using bot = await startBot(mode);
    const ada = await openForm(bot);

    await ada.choose('pam', 'U0LONDON');
    await ada.choose('partner', 'Eficode');

    expect(await bot.slack.until(() => valueOf(ada, 'pam.U0PAM', 'pam'))).toBe('U0LONDON');
  });

  it('shows what is open for the same partner, to be added to instead', async () => {
    await using bot = await startBot(mode);
    const request = openRequest();
    bot.advisor.findSimilar(request);
    bot.addToRequest.hold(request);
    const ada = await openForm(bot);
    await ada.type('need', 'One more thing');

    await ada.choose('partner', 'Eficode');
    await bot.slack.until(() => ada.modal()?.rendered.includes('CSA-17'));
    await ada.click('modal', 'add-to');
    await bot.slack.until(() => ada.modal()?.title === 'Add to CSA-17');
    const sent = await ada.submit();

    expect(sent).toMatchObject({ acked: true, response: { response_action: 'clear' } });
    expect(ada.modals()).toEqual([]);
    expect(bot.addToRequest.additions).toEqual([
      {
        key: expect.stringMatching(/^view:V/),
        requestId: request.id,
        author: 'U0BERLIN',
        text: 'One more thing',
      },
    ]);
    expect(bot.intake.submissions).toEqual([]);
  });

  it('shows a guest nothing of others, though the refusal was lost with the answer of Slack', async () => {
    await using bot = await startBot(mode);
    bot.advisor.findSimilar(openRequest());
    bot.slack.faults.add({ method: 'views.open', kind: 'lost' });
    const guest = bot.slack.as('U0GUEST');
    await guest.command('/engage-csa', { channel });
    await bot.slack.until(() => guest.modal());

    const offered = await guest.suggest('partner', 'efi');
    await guest.choose('theme', 'align');

    expect(offered).toMatchObject({ acked: true, options: [] });
    await bot.slack.until(() => guest.modal()?.rendered.includes('Guest accounts cannot'));
    expect(guest.modal()?.rendered).not.toContain('CSA-17');
  });

  it('is filled in by the day of whoever wrote, when they wrote', async () => {
    const written: unknown[] = [];
    const intake = createFakeIntake();
    await using bot = await startBot(mode, {
      ...intake,
      dependsOnZone: () => true,
      prefill: (texts) => (written.push(...texts), intake.prefill([])),
    });
    const [cleo, ben] = [bot.slack.as('U0SYDNEY'), bot.slack.as('U0AUSTIN')];
    const post = await ben.post(channel, 'A demo by tomorrow');

    await cleo.command('/engage-csa A demo by tomorrow', { channel });
    await bot.slack.until(() => cleo.modal());
    await cleo.messageShortcut('engage_csa_message', post);
    await bot.slack.until(() => written.length === 2);

    expect(written).toEqual([
      { text: 'A demo by tomorrow', timeZone: 'Australia/Sydney' },
      { text: 'A demo by tomorrow', at: new Date(Number(post.ts) * 1000), timeZone: 'America/Chicago' },
    ]);
  });

  it('opens again with what was typed before it was closed, and can be emptied', async () => {
    await using bot = await startBot(mode);
    const ada = await openForm(bot);
    await ada.choose('partner', 'Eficode');
    await ada.type('customer', 'Stadtwerke');
    await ada.close();

    await openForm(bot);
    const restored = [valueOf(ada, 'customer', 'customer'), ada.modal()?.rendered.includes('Start afresh')];
    await ada.click('modal', 'start-afresh');
    await bot.slack.until(() => ada.modal()?.values['customer~1']);

    expect(restored).toEqual(['Stadtwerke', true]);
    expect(valueOf(ada, 'customer~1', 'customer')).toBeNull();
    expect(await bot.keptForms.recall({ person: 'U0BERLIN', source: { kind: 'global' } })).toBeUndefined();
  });

  it('is sent after it was emptied like any other', async () => {
    await using bot = await startBot(mode);
    bot.intake.answerNext({ kind: 'rejected', problems: { customer: 'Who?' } });
    const ada = await openForm(bot);
    await ada.type('customer', 'Stadtwerke');
    await ada.close();
    await openForm(bot);
    await ada.click('modal', 'start-afresh');
    await bot.slack.until(() => ada.modal()?.values['customer~1']);
    await fillIn(bot, ada, '~1');

    await ada.submit();
    const errors = ada.modal()?.errors;
    await ada.submit();

    expect(errors).toEqual({ 'customer~1': 'Who?' });
    expect(bot.intake.submissions.at(-1)?.form).toMatchObject({ partner: 'Eficode', activity: 'coach-deal' });
  });

  it('opens again with everything typed, though it was sent and asked for the region', async () => {
    await using bot = await startBot(mode);
    const verdict = { kind: 'unknown', warnings: [] } as const;
    bot.intake.answerNext({ kind: 'ask-region', draft: 'd1', verdict });
    const ada = await openForm(bot);
    await fillIn(bot, ada, '');
    await ada.submit();
    expect(ada.modal()?.callbackId).toBe('region-step');
    await ada.close();
    await ada.close();

    await openForm(bot);

    expect(valueOf(ada, 'need', 'need')).toBe('A demo');
    expect(valueOf(ada, 'activity.align', 'activity')).toBe('coach-deal');
  });

  it('opens again for the post it was about, and for no other', async () => {
    await using bot = await startBot(mode);
    const ada = bot.slack.as('U0BERLIN');
    const post = await ada.post(channel, 'Eficode needs a demo');
    await ada.messageShortcut('engage_csa_message', post);
    await bot.slack.until(() => ada.modal()?.privateMetadata.includes('Europe/Berlin'));
    await ada.type('customer', 'Stadtwerke');
    await ada.close();

    await openForm(bot);
    const elsewhere = valueOf(ada, 'customer', 'customer');
    await ada.close();
    await ada.messageShortcut('engage_csa_message', post);
    await bot.slack.until(() => ada.modal()?.privateMetadata.includes('Europe/Berlin'));

    expect(elsewhere).toBeNull();
    expect(valueOf(ada, 'customer', 'customer')).toBe('Stadtwerke');
    expect(ada.modal()?.rendered).toContain('Nothing of it was sent');
  });

  it('keeps what is typed letter by letter', async () => {
    await using bot = await startBot(mode);
    const ada = await openForm(bot);
    const letters = Array.from({ length: 30 }, (_, at) => 'x'.repeat(at + 1));
    await Promise.all(letters.map((typed) => ada.type('need', typed)));
    await ada.close();

    await openForm(bot);

    expect(valueOf(ada, 'need', 'need')).toBe('x'.repeat(30));
  });

  it('is forgotten once it was sent', async () => {
    await using bot = await startBot(mode);
    const ada = await openForm(bot);
    await fillIn(bot, ada, '');

    await ada.submit();

    await openForm(bot);
    expect(ada.modal()?.rendered).not.toContain('Start afresh');
  });

  it('shows the later of quick changes though Slack is slow with the first one', async () => {
    await using bot = await startBot(mode);
    const ada = await openForm(bot);
    bot.slack.faults.add({ method: 'views.update', kind: 'slow', ms: 150 });

    await ada.choose('country', 'Germany');
    await ada.choose('reason', 'presales');
    await ada.choose('theme', 'align');
    await bot.slack.until(() => has(ada, 'activity.align'));
    await ada.choose('activity.align', 'coach-deal');
    await bot.stop();

    expect(valueOf(ada, 'activity.align', 'activity')).toBe('coach-deal');
  });

  it.each<Fault>([
    { method: 'views.update', kind: 'ratelimited', retryAfterS: 1 },
    { method: 'views.update', kind: 'http-500' },
    { method: 'views.update', kind: 'lost' },
  ])('follows though Slack stumbles: $kind', async (fault) => {
    await using bot = await startBot(mode);
    const ada = await openForm(bot);
    bot.slack.faults.add(fault);

    await ada.choose('theme', 'align');
    await bot.slack.until(() => has(ada, 'activity.align'));
    await bot.stop();

    expect(ada.modals()).toHaveLength(1);
    expect(bot.logged().filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  it('stays as it is where Slack does not let us add what we know', async () => {
    await using bot = await startBot(mode);
    bot.slack.faults.add({ method: 'views.update', times: 'always', kind: 'ratelimited', retryAfterS: 60 });
    const ada = bot.slack.as('U0BERLIN');

    await ada.command('/engage-csa', { channel });
    await bot.slack.until(() => bot.slack.calls.some(({ method }) => method === 'views.update'));
    await bot.stop();

    expect(ada.modals().map(({ callbackId }) => callbackId)).toEqual(['request-form']);
    expect(ada.sees(channel)).toEqual([]);
  });

  it('says that the card of a post goes elsewhere, whatever is changed', async () => {
    await using bot = await startBot(mode);
    bot.lookout.closed.add('C0CSA');
    const ada = bot.slack.as('U0BERLIN');
    const post = await ada.post('C0CSA', 'Eficode needs a demo');

    await ada.messageShortcut('engage_csa_message', post);
    const told = await bot.slack.until(() => ada.modal()?.rendered.includes('whoever reads there'));
    await ada.choose('theme', 'align');
    await bot.slack.until(() => has(ada, 'activity.align'));

    expect(told).toBe(true);
    expect(ada.modal()?.rendered).toContain('whoever reads there');
  });

  it('opens and follows though nobody can be asked what is similar', async () => {
    await using bot = await startBot(mode);
    bot.advisor.fail(new Error('the database is away'));
    const ada = await openForm(bot);

    await ada.choose('theme', 'align');

    expect(await bot.slack.until(() => ada.modal()?.values['activity.align'])).toBeTruthy();
  });
});

async function openForm(bot: Bot): Promise<Actor> {
  const ada = bot.slack.as('U0BERLIN');
  await ada.command('/engage-csa', { channel });
  await bot.slack.until(() => ada.modal()?.privateMetadata.includes('Europe/Berlin'));
  return ada;
}

async function fillIn(bot: Bot, ada: Actor, generation: string): Promise<void> {
  await ada.choose(`partner${generation}`, 'Eficode');
  await ada.type(`customer${generation}`, 'Stadtwerke');
  await ada.choose(`reason${generation}`, 'presales');
  await ada.choose(`theme${generation}`, 'align');
  await ada.type(`need${generation}`, 'A demo');
  await ada.choose(`urgency${generation}`, 'normal');
  await bot.slack.until(() => ada.modal()?.values[`activity.align${generation}`]);
  await ada.choose(`activity.align${generation}`, 'coach-deal');
}

function has(ada: Actor, blockId: string): boolean {
  return ada.modal()?.blocks.some(({ block_id: id }) => id === blockId) === true;
}

function valueOf(ada: Actor, blockId: string, actionId: string): unknown {
  const value = ada.modal()?.values[blockId]?.[actionId];
  const chosen = (value?.['selected_option'] as { readonly value: string } | null | undefined)?.value;
  return value?.['value'] ?? value?.['selected_user'] ?? chosen ?? (value === undefined ? undefined : null);
}

function openRequest(): PartnerRequest {
  return savedRequest({ progress: { kind: 'opening' } });
}
