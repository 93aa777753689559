import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import type { Actor } from '../../sandbox/slack/actor/actor.ts';
import { startSlack } from '../../sandbox/slack/slack.ts';
import { keyOfPost } from '../../src/domain/post.ts';
import { createSlack } from '../../src/slack/app.ts';
import { createFakeIntake } from '../fakes/intake.ts';
import { eventually } from '../support/eventually.ts';
import { savedRequest } from '../support/request.ts';
import { startBot, type Bot, type Mode } from './support/bot.ts';
import { fakeParts } from './support/parts.ts';

const channel = 'C0GENERAL';

describe.each<Mode>(['socket', 'http'])('a seller, %s mode', (mode) => {
  it('goes from the command to a recorded request', async () => {
    await using bot = await startBot(mode);
    const ada = await openForm(bot);

    await fillIn(bot, ada);
    await ada.choose('country', 'Germany');
    const sent = await ada.submit();

    expect(sent).toMatchObject({ acked: true, response: { response_action: 'clear' } });
    expect(ada.modals()).toEqual([]);
    expect(bot.intake.submissions).toEqual([
      {
        key: expect.stringMatching(/^view:V/),
        requester: 'U0BERLIN',
        timeZone: 'Europe/Berlin',
        source: { kind: 'command', channel },
        form: {
          partner: 'Eficode',
          customer: 'Stadtwerke',
          country: 'DE',
          reason: 'presales',
          theme: 'align',
          activity: 'coach-deal',
          need: 'A demo',
          urgency: 'normal',
          am: 'U0BERLIN',
          pam: 'U0PAM',
          extras: {},
        },
      },
    ]);
  });

  it('has the form open before anything else is asked of Slack, and then sees where it would go', async () => {
    await using bot = await startBot(mode);
    const before = bot.slack.calls.length;
    const ada = bot.slack.as('U0BERLIN');

    const typed = await ada.command('/engage-csa', { channel });
    const hint = await bot.slack.until(() =>
      /would go to EMEA: Europe\/Berlin/.exec(ada.modal()?.rendered ?? ''),
    );

    expect(typed.acked).toBe(true);
    expect(bot.slack.calls[before]?.method).toBe('views.open');
    expect(hint).toBeTruthy();
  });

  it('keeps what is typed when the theme changes, and gets that theme’s activities and questions', async () => {
    await using bot = await startBot(mode);
    const ada = await openForm(bot);
    await ada.type('need', 'typed <b> text');
    await ada.choose('theme', 'align');
    await bot.slack.until(() => has(ada, 'activity.align'));
    await ada.choose('activity.align', 'coach-deal');

    await ada.choose('theme', 'expand');
    await bot.slack.until(() => has(ada, 'activity.expand'));
    await ada.choose('activity.expand', 'success-plan');
    await bot.slack.until(() => has(ada, 'extra.success-plan.plan'));

    expect(ada.modal()?.values).toMatchObject({
      need: { need: { value: 'typed <b> text' } },
      theme: { theme: { selected_option: { value: 'expand' } } },
    });
    expect(ada.modal()?.values).not.toHaveProperty(['activity.align']);
  });

  it('sees a problem at its field and sends again', async () => {
    await using bot = await startBot(mode);
    bot.intake.answerNext({
      kind: 'rejected',
      problems: { crmLink: 'Not our CRM.', activity: 'Choose one.' },
    });
    const ada = await openForm(bot);
    await fillIn(bot, ada);

    await ada.submit();
    const errors = ada.modal()?.errors;
    await ada.submit();

    expect(errors).toEqual({ crmLink: 'Not our CRM.', 'activity.align': 'Choose one.' });
    expect(ada.modals()).toEqual([]);
    expect(bot.intake.submissions.map(({ key }) => key)).toEqual(
      Array(2).fill(bot.intake.submissions[0]?.key),
    );
  });

  it('is shown the whole form again when an answer is missing that was not asked', async () => {
    await using bot = await startBot(mode);
    bot.intake.answerNext({ kind: 'rejected', problems: { 'extra.plan': 'Needed.' } });
    const ada = await openForm(bot);
    await fillIn(bot, ada);

    await ada.submit();

    expect(ada.modal()?.rendered).toContain('a few more answers');
    expect(ada.modal()?.values).toMatchObject({
      partner: { partner: { selected_option: { value: 'Eficode' } } },
    });
  });

  it('chooses the region when the rule does not decide', async () => {
    await using bot = await startBot(mode);
    const because = 'customer in <!channel> Paris';
    const reasons = [{ region: 'EMEA', rule: 'served', because, words: 'Paris' }] as const;
    const verdict = { kind: 'ambiguous', regions: ['AMER', 'EMEA'], reasons, warnings: [] } as const;
    bot.intake.answerNext({ kind: 'ask-region', draft: 'd1', verdict });
    const ada = await openForm(bot);
    await fillIn(bot, ada);
    await ada.submit();

    expect(ada.modals()).toHaveLength(2);
    expect(ada.modal()?.rendered).toContain(because);
    await ada.choose('region', 'AMER');
    await ada.submit();

    expect(bot.intake.choices).toEqual([{ draft: 'd1', requester: 'U0BERLIN', region: 'AMER' }]);
    expect(ada.modals()).toEqual([]);
  });

  it.each([
    ['Guests cannot.', { kind: 'refused', why: 'Guests cannot.' } as const],
    ['nothing was sent', { kind: 'expired' } as const],
  ])('is told “%s” in the form', async (words, outcome) => {
    await using bot = await startBot(mode);
    bot.intake.answerNext(outcome);
    const ada = await openForm(bot);
    await fillIn(bot, ada);

    await ada.submit();

    expect(ada.modal()?.rendered).toContain(words);
  });

  it('makes one request of a form that is delivered twice', async () => {
    await using bot = await startBot(mode);
    const ada = await openForm(bot);
    await fillIn(bot, ada);
    bot.slack.faults.deliverTwice('view_submission');

    await ada.submit();
    await bot.slack.until(() => bot.intake.submissions.length === 2);

    expect(new Set(bot.intake.submissions.map(({ key }) => key)).size).toBe(1);
    expect(bot.logged().filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  it.each([
    ['their own', { requester: 'U0BERLIN' }, 'Your request is saved: CSA-17.'],
    [
      'their own for another',
      { requester: 'U0LONDON', filedBy: 'U0BERLIN' },
      'Your request is saved: CSA-17.',
    ],
    ['somebody else’s', { requester: 'U0LONDON' }, 'This post is a request already: CSA-17.'],
  ])('who sends a post that is a request already learns that it is %s', async (_, people, words) => {
    await using bot = await startBot(mode);
    const source = { kind: 'message', channel, ts: '1700000000.000100', author: 'U0PAM' } as const;
    const request = savedRequest({ source, ...people });
    bot.intake.answerNext({ kind: 'recorded', request, again: true });
    const ada = await openForm(bot);
    await fillIn(bot, ada);

    await ada.submit();

    expect(ada.modal()?.rendered).toContain(words);
  });

  it('can add what the request does not say that was there before, with one press', async () => {
    await using bot = await startBot(mode);
    const request = savedRequest({ requester: 'U0BERLIN' });
    bot.intake.answerNext({ kind: 'recorded', request, again: true, differing: 'City: Kiel' });
    bot.addToRequest.hold(request);
    const ada = await openForm(bot);
    await fillIn(bot, ada);

    await ada.submit();

    expect(ada.modal()?.rendered).toContain('This is a request already: CSA-17');
    await ada.submit();
    expect(ada.modals()).toEqual([]);
    expect(bot.addToRequest.additions).toMatchObject([{ requestId: request.id, text: 'City: Kiel' }]);
    await openForm(bot);
    expect(ada.modal()?.rendered).not.toContain('Nothing of it was sent');
  });

  it('keeps that answer before them though a change of the form is shown late', async () => {
    await using bot = await startBot(mode);
    const request = savedRequest({ requester: 'U0BERLIN' });
    bot.intake.answerNext({ kind: 'recorded', request, again: true, differing: 'City: Kiel' });
    const ada = await openForm(bot);
    await fillIn(bot, ada);
    const late = bot.slack.faults.add({ method: 'views.update', kind: 'hang' });

    await ada.choose('country', 'Germany');
    await late.hits();
    const sent = ada.submit();
    await bot.slack.until(() => bot.intake.submissions.length === 1);
    late.release();
    await sent;
    await bot.stop();

    expect(ada.modal()?.rendered).toContain('Not all of what you typed is in it');
  });

  it('has the form open though nobody says what they typed before', async () => {
    await using bot = await startBot(mode);
    bot.keptForms.hangs();
    const ada = bot.slack.as('U0BERLIN');

    await ada.command('/engage-csa', { channel });

    expect(await bot.slack.until(() => ada.modal()?.callbackId)).toBe('request-form');
  });

  it('sees at once that a post is being looked at, and then that it is a request', async () => {
    await using bot = await startBot(mode);
    const lookUp = bot.slack.faults.add({ method: 'users.info', kind: 'hang' });
    const ada = bot.slack.as('U0BERLIN');
    const post = await ada.post('C0CSA', 'Eficode needs a demo');
    bot.lookout.requests.set(keyOfPost(post), savedRequest());

    await ada.messageShortcut('engage_csa_message', post);
    const first = await bot.slack.until(() => ada.modal()?.title);
    lookUp.release();

    expect(first).toBe('One moment');
    expect(await bot.slack.until(() => ada.modal()?.rendered.includes('request already: CSA-17'))).toBe(true);
  });

  it('keeps the form under a reference when something breaks', async () => {
    await using bot = await startBot(mode, {
      ...createFakeIntake(),
      submit: () => Promise.reject(new Error('the database is away')),
    });
    const ada = await openForm(bot);
    await fillIn(bot, ada);

    await ada.submit();
    const sorry = ada.modal()?.rendered;
    await ada.close();

    expect(sorry).toContain('REF-1');
    expect(ada.modal()?.values).toMatchObject({
      partner: { partner: { selected_option: { value: 'Eficode' } } },
    });
    expect(bot.logged()).toContainEqual(expect.objectContaining({ reference: 'REF-1', level: 50 }));
  });

  it('gets help that nobody else sees', async () => {
    await using bot = await startBot(mode);
    const ada = bot.slack.as('U0BERLIN');

    await ada.command('/engage-csa help', { channel });
    await bot.slack.until(() => ada.sees(channel).length > 0);

    expect(ada.sees(channel)).toMatchObject([
      { ephemeral: true, rendered: expect.stringContaining('opens the form') },
    ]);
    expect(bot.slack.as('U0LONDON').sees(channel)).toEqual([]);
  });

  it('finds a free text in the form, as it was written', async () => {
    await using bot = await startBot(mode);
    const ada = bot.slack.as('U0BERLIN');

    await ada.command('/engage-csa demo for R&D <now> with @dan', { channel });
    const values = await bot.slack.until(() => ada.modal()?.values);

    expect(values).toMatchObject({ need: { need: { value: 'demo for R&D <now> with @dan' } } });
  });

  it.each([
    ['U0GUEST', 'Guest accounts'],
    ['U0STRANGER', 'members of our own workspace'],
  ])('who may not ask (%s) is told so privately', async (user, words) => {
    await using bot = await startBot(mode);
    const visitor = bot.slack.as(user);

    await visitor.command('/engage-csa', { channel: 'C0SHARED' });
    const told = await bot.slack.until(() => visitor.modal()?.rendered.includes(words));

    expect(told).toBe(true);
    expect(visitor.modal()?.submit).toBeUndefined();
  });

  it('is not let in when Slack does not say who they are', async () => {
    await using bot = await startBot(mode);
    bot.slack.faults.add({ method: 'users.info', kind: 'http-500' });
    const ada = bot.slack.as('U0BERLIN');

    await ada.command('/engage-csa', { channel });

    expect(await bot.slack.until(() => ada.modal()?.rendered.includes('try again in a minute'))).toBe(true);
  });

  it('is told when the form came too late', async () => {
    await using bot = await startBot(mode);
    bot.slack.faults.add({ method: 'views.open', kind: 'error', code: 'expired_trigger_id' });
    const ada = bot.slack.as('U0BERLIN');

    await ada.command('/engage-csa', { channel });
    const [told] = await bot.slack.until(() => ada.sees(channel).length > 0 && ada.sees(channel));

    expect(told).toMatchObject({
      ephemeral: true,
      rendered: expect.stringContaining('type the command once more'),
    });
    expect(bot.logged().filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  it('gets the receipt though Slack’s own API hangs', async () => {
    await using bot = await startBot(mode);
    const ada = await openForm(bot);
    await fillIn(bot, ada);
    const silence = bot.slack.faults.add({ method: '*', kind: 'hang', times: 'always' });

    const sent = await ada.submit();
    silence.release();

    expect(sent).toMatchObject({ acked: true, response: { response_action: 'clear' } });
  });

  it('keeps a choice made before Slack said who they are', async () => {
    await using bot = await startBot(mode);
    const lookUp = bot.slack.faults.add({ method: 'users.info', kind: 'hang' });
    const ada = bot.slack.as('U0BERLIN');
    await ada.command('/engage-csa', { channel });
    await bot.slack.until(() => ada.modal());

    await ada.choose('theme', 'align');
    await bot.slack.until(() => has(ada, 'activity.align'));
    lookUp.release();
    await bot.slack.until(() => bot.slack.calls.some(({ answer }) => answer?.['error'] === 'hash_conflict'));

    expect(has(ada, 'activity.align')).toBe(true);
    expect(bot.logged().filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  it('may close the form while it is being shown anew', async () => {
    await using bot = await startBot(mode);
    const ada = await openForm(bot);
    const updates = bot.slack.faults.add({ method: 'views.update', kind: 'error', code: 'not_found' });

    await ada.choose('theme', 'align');
    await updates.hits();
    await bot.stop();

    expect(bot.logged().filter(({ level }) => Number(level) >= 40)).toEqual([]);
  });

  it('gets the receipt for what was sent just before the bot is stopped', async () => {
    const written = Promise.withResolvers<void>();
    const intake = createFakeIntake();
    const arrived = Promise.withResolvers<void>();
    await using bot = await startBot(mode, {
      ...intake,
      submit: async (submission) => {
        arrived.resolve();
        await written.promise;
        return intake.submit(submission);
      },
    });
    const ada = await openForm(bot);
    await fillIn(bot, ada);

    const sent = ada.submit();
    await arrived.promise;
    const stopped = bot.stop();
    written.resolve();
    await stopped;

    expect(await sent).toMatchObject({ acked: true });
  });

  it('reads nothing of their words in the log', async () => {
    await using bot = await startBot(mode);
    const ada = await openForm(bot);
    await fillIn(bot, ada);
    await ada.type('need', 'quite-secret');

    await ada.submit();

    expect(JSON.stringify(bot.logged())).not.toMatch(/quite-secret|Eficode|xoxb|xapp/);
  });

  it('can reach a bot that is ready, until it is stopped', async () => {
    await using bot = await startBot(mode);
    const before = bot.ready();

    await bot.stop();

    expect([before, bot.ready()]).toEqual([true, false]);
  });
});

async function openForm(bot: Bot): Promise<Actor> {
  const ada = bot.slack.as('U0BERLIN');
  await ada.command('/engage-csa', { channel });
  await bot.slack.until(() => ada.modal()?.privateMetadata.includes('Europe/Berlin'));
  return ada;
}

/** Everything Slack's client insists on. */
async function fillIn(bot: Bot, ada: Actor): Promise<void> {
  await ada.choose('partner', 'Eficode');
  await ada.type('customer', 'Stadtwerke');
  await ada.choose('reason', 'presales');
  await ada.choose('theme', 'align');
  await ada.type('need', 'A demo');
  await ada.choose('urgency', 'normal');
  await bot.slack.until(() => has(ada, 'activity.align'));
  await ada.choose('activity.align', 'coach-deal');
}

function has(ada: Actor, blockId: string): boolean {
  return ada.modal()?.blocks.some(({ block_id: id }) => id === blockId) ?? false;
}

describe('the door in socket mode', () => {
  it('is not ready while the socket is away, and comes back by itself', async () => {
    await using bot = await startBot('socket');
    const { slack } = bot;

    slack.dropSockets();
    await slack.until(() => slack.connections() === 0);
    await slack.until(() => slack.connections() === 1, { timeoutMs: 10_000 });
    const ada = slack.as('U0BERLIN');
    await ada.command('/engage-csa help', { channel });
    await slack.until(() => ada.sees(channel).length === 1);

    expect(bot.ready()).toBe(true);
  });

  it('alarms nobody when the socket is lost before an ack, which the form sent again gets', async () => {
    const intake = createFakeIntake();
    const { promise: slow, resolve } = Promise.withResolvers<void>();
    await using bot = await startBot('socket', {
      ...intake,
      submit: async (submission) => {
        await slow;
        return intake.submit(submission);
      },
    });
    const { slack } = bot;
    const ada = await openForm(bot);
    await fillIn(bot, ada);

    const first = ada.submit();
    slack.dropSockets();
    await eventually(async () => !bot.ready());
    resolve();
    await slack.until(() => slack.connections() === 1, { timeoutMs: 10_000 });
    const [lost, again] = [await first, await ada.submit()];

    expect([lost.acked, again.acked]).toEqual([false, true]);
    expect(bot.logged()).toContainEqual(expect.objectContaining({ level: 40, msg: 'an ack did not go out' }));
    expect(bot.logged().filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  it('does not open with a token Slack refuses', async () => {
    await using slack = await startSlack();
    const log = pino({ level: 'silent' });
    const door = { kind: 'socket', appToken: slack.appToken, onLost: () => undefined } as const;
    const parts = {
      ...fakeParts(createFakeIntake()),
      person: () => Promise.reject(new Error('unused')),
      log,
    };
    const bot = createSlack({ token: 'xoxb-revoked', apiUrl: slack.apiUrl }, door, parts);

    await expect(bot.start(new AbortController().signal)).rejects.toThrow(
      'Slack refuses SLACK_BOT_TOKEN: invalid_auth',
    );
    expect(bot.ready()).toBe(false);
  });
});
