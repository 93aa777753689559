import { describe, expect, it } from '@jest/globals';
import type { App } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { httpStage, socketStage } from './bolt-app.ts';

describe.each([
  ['Socket Mode', socketStage],
  ['signed HTTP', httpStage],
])('a form over %s', (_name, stage) => {
  it('opens from a command, keeps typed text over an update, shows field errors, and closes', async () => {
    await using scene = await stage(formBot);
    const ada = scene.slack.as('U0BERLIN');

    const typed = await ada.command('/form for @ben & co', { channel: 'C0GENERAL' });
    const opened = await scene.slack.until(() => ada.modal());
    await ada.type('need', 'A workshop');
    const chosen = await ada.choose('theme', 'Enable');
    const updated = await scene.slack.until(() => ada.modals().find(({ title }) => title === 'Enable'));
    await ada.choose('partner', 'Acme');
    const refused = await ada.submit();

    expect(typed).toMatchObject({ acked: true });
    expect(opened.rendered).toContain('for <@U0AUSTIN|ben> &amp; co');
    expect(chosen).toMatchObject({ acked: true });
    expect(updated.values['need']?.['text']).toEqual({ type: 'plain_text_input', value: 'A workshop' });
    expect(refused.response).toMatchObject({ response_action: 'errors' });
    expect(ada.modal()?.errors).toEqual({ need: 'More, please.' });

    await ada.type('need', 'A workshop about runners in March');
    await ada.submit();

    expect(ada.modals()).toEqual([]);
    const [message] = await scene.slack.until(() => {
      const said = scene.slack.messages('C0CSA');
      return said.length > 0 && said;
    });
    expect(message).toMatchObject({ text: 'Acme: A workshop about runners in March', user: 'U0BOT' });
  });

  it('lays one view on another and lets its errors be seen there', async () => {
    await using scene = await stage(formBot);
    const ada = scene.slack.as('U0BERLIN');

    await ada.command('/form', { channel: 'C0CSA' });
    await scene.slack.until(() => ada.modal());
    await ada.click('modal', 'more');
    await scene.slack.until(() => ada.modals().length === 2);
    await ada.submit();

    expect(ada.modals().map(({ title }) => title)).toEqual(['Form']);
  });

  it('stops an empty required field before the bot hears of it', async () => {
    await using scene = await stage(formBot);
    const ada = scene.slack.as('U0BERLIN');

    await ada.command('/form', { channel: 'C0CSA' });
    await scene.slack.until(() => ada.modal());
    const submission = await ada.submit();

    expect(submission).toMatchObject({ acked: false, error: 'incomplete_form' });
    expect(Object.keys(ada.modal()?.errors ?? {})).toEqual(['need', 'partner']);
    expect(
      scene.slack.traffic.filter((entry) => entry.direction === 'to-bot').map(({ kind }) => kind),
    ).toEqual(['command']);
  });
});

it('offers what the bot suggests for what was typed', async () => {
  await using scene = await socketStage(formBot);
  const ada = scene.slack.as('U0BERLIN');

  await ada.command('/form', { channel: 'C0CSA' });
  await scene.slack.until(() => ada.modal());

  expect((await ada.suggest('partner', 'Ac')).options.map(({ value }) => value)).toEqual(['Acme', 'Acorn']);
  expect(await ada.suggest('partner', '')).toMatchObject({ error: 'query_too_short' });
  await expect(ada.choose('partner', 'Zenith')).rejects.toThrow('No option "Zenith"');
});

function form(title: string, about: string): ModalView {
  return {
    type: 'modal',
    callback_id: 'form',
    title: { type: 'plain_text', text: title },
    submit: { type: 'plain_text', text: 'Send' },
    blocks: [
      { type: 'section', text: { type: 'plain_text', text: about || 'Nothing' } },
      {
        type: 'input',
        block_id: 'theme',
        dispatch_action: true,
        optional: true,
        label: { type: 'plain_text', text: 'Theme' },
        element: {
          type: 'static_select',
          action_id: 'theme',
          options: ['Align', 'Enable'].map((text) => ({ text: { type: 'plain_text', text }, value: text })),
        },
      },
      {
        type: 'input',
        block_id: 'need',
        label: { type: 'plain_text', text: 'Need' },
        element: { type: 'plain_text_input', action_id: 'text', multiline: true },
      },
      {
        type: 'input',
        block_id: 'partner',
        label: { type: 'plain_text', text: 'Partner' },
        element: { type: 'external_select', action_id: 'partner', min_query_length: 1 },
      },
      {
        type: 'actions',
        elements: [{ type: 'button', action_id: 'more', text: { type: 'plain_text', text: 'More' } }],
      },
    ],
  };
}

const second: ModalView = {
  type: 'modal',
  callback_id: 'second',
  title: { type: 'plain_text', text: 'Second' },
  submit: { type: 'plain_text', text: 'Back' },
  blocks: [{ type: 'divider' }],
};

function formBot(app: App): void {
  app.command('/form', async ({ ack, client, command }) => {
    await ack();
    await client.views.open({ trigger_id: command.trigger_id, view: form('Form', command.text) });
  });
  app.action('theme', async ({ ack, body, client, action }) => {
    await ack();
    if (body.type !== 'block_actions' || !body.view || action.type !== 'static_select') return;
    const view = form(action.selected_option.value, '');
    await client.views.update({ view_id: body.view.id, hash: body.view.hash, view });
  });
  app.action('more', async ({ ack, body, client }) => {
    await ack();
    if (body.type === 'block_actions') await client.views.push({ trigger_id: body.trigger_id, view: second });
  });
  app.options('partner', async ({ ack, options }) => {
    const found = ['Acme', 'Acorn', 'Bolt'].filter((name) => name.startsWith(options.value));
    await ack({ options: found.map((text) => ({ text: { type: 'plain_text', text }, value: text })) });
  });
  app.view('second', async ({ ack }) => {
    await ack();
  });
  app.view('form', async ({ ack, view, client }) => {
    const { need, partner } = view.state.values;
    const text = need?.['text']?.value ?? '';
    if (text.length < 20) return await ack({ response_action: 'errors', errors: { need: 'More, please.' } });
    await ack();
    const name = partner?.['partner']?.selected_option?.value ?? '';
    await client.chat.postMessage({ channel: 'C0CSA', text: `${name}: ${text}` });
  });
}
