import { expect, it } from '@jest/globals';
import type { App } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { socketStage } from './bolt-app.ts';

const view: ModalView = {
  type: 'modal',
  title: { type: 'plain_text', text: 'Empty' },
  blocks: [{ type: 'divider' }],
};

/** A bot that only collects its triggers. */
function collector(): { readonly triggers: string[]; readonly register: (app: App) => void } {
  const triggers: string[] = [];
  const register = (app: App): void =>
    app.command('/form', async ({ ack, command }) => {
      triggers.push(command.trigger_id);
      await ack();
    });
  return { triggers, register };
}

it('opens one modal per trigger', async () => {
  const { triggers, register } = collector();
  await using scene = await socketStage(register);
  await scene.slack.as('U0BERLIN').command('/form', { channel: 'C0CSA' });
  const [trigger = ''] = triggers;

  await scene.client.views.open({ trigger_id: trigger, view });

  await expect(scene.client.views.open({ trigger_id: trigger, view })).rejects.toMatchObject({
    data: { error: 'exchanged_trigger_id' },
  });
});

it('lets a trigger expire after three seconds', async () => {
  let now = 1_700_000_000_000;
  const { triggers, register } = collector();
  await using scene = await socketStage(register, { now: () => now });
  await scene.slack.as('U0BERLIN').command('/form', { channel: 'C0CSA' });
  now += 3001;

  await expect(scene.client.views.open({ trigger_id: triggers[0] ?? '', view })).rejects.toMatchObject({
    data: { error: 'expired_trigger_id' },
  });
});

it('refuses an update made from an older state', async () => {
  const { triggers, register } = collector();
  await using scene = await socketStage(register);
  await scene.slack.as('U0BERLIN').command('/form', { channel: 'C0CSA' });
  const opened = await scene.client.views.open({ trigger_id: triggers[0] ?? '', view });
  const at = { view_id: opened.view?.id ?? '', hash: opened.view?.hash ?? '' };
  await scene.client.views.update({ ...at, view });

  await expect(scene.client.views.update({ ...at, view })).rejects.toMatchObject({
    data: { error: 'hash_conflict' },
  });
  await scene.slack.as('U0BERLIN').close();
  await expect(scene.client.views.update({ view_id: at.view_id, view })).rejects.toMatchObject({
    data: { error: 'not_found' },
  });
});

it('refuses commands in threads and commands nobody declared', async () => {
  await using scene = await socketStage(collector().register);
  const ada = scene.slack.as('U0BERLIN');

  expect(await ada.command('/form', { channel: 'C0CSA', threadTs: '1.2' })).toMatchObject({
    error: 'command_not_supported_in_threads',
  });
  expect(await ada.command('/other', { channel: 'C0CSA' })).toMatchObject({ error: 'unknown_command' });
});
