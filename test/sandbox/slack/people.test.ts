import { expect, it } from '@jest/globals';
import type { App } from '@slack/bolt';
import { socketStage } from './bolt-app.ts';

it('escapes what is typed and makes references of names', async () => {
  await using scene = await socketStage(() => undefined);

  await scene.slack
    .as('U0BERLIN')
    .post('C0CSA', '@channel <!here> ask @ben & see #general https://a.example');

  expect(scene.slack.messages('C0CSA')[0]?.text).toBe(
    '<!channel> &lt;!here&gt; ask <@U0AUSTIN> &amp; see <#C0GENERAL|general> <https://a.example>',
  );
});

it('clicks a button of a whisper, which the bot then takes back', async () => {
  await using scene = await socketStage(whisperer);
  const ada = scene.slack.as('U0BERLIN');
  await ada.post('C0CSA', 'We need help');
  const offer = await scene.slack.until(() => ada.sees('C0CSA').find(({ ephemeral }) => ephemeral));

  const clicked = await ada.click(offer, 'not_now');
  await scene.slack.until(() => ada.sees('C0CSA').length === 1);

  expect(clicked).toMatchObject({ acked: true });
  expect(scene.slack.as('U0AUSTIN').sees('C0CSA')).toHaveLength(1);
});

it('uses shortcuts the manifest declares, also on a reply', async () => {
  const used: unknown[] = [];
  await using scene = await socketStage((app) => {
    app.shortcut('from_message', async ({ ack, shortcut }) => {
      await ack();
      used.push(shortcut.type === 'message_action' && shortcut.message['thread_ts']);
    });
    app.shortcut('from_anywhere', async ({ ack, shortcut }) => {
      await ack();
      used.push(shortcut.type);
    });
  });
  const ada = scene.slack.as('U0BERLIN');
  const { ts } = await ada.post('C0CSA', 'Question');
  const reply = await ada.post('C0CSA', 'More of it', { threadTs: ts });

  await ada.messageShortcut('from_message', reply);
  await ada.globalShortcut('from_anywhere');

  expect(used).toEqual([ts, 'shortcut']);
  expect(await ada.globalShortcut('from_message')).toMatchObject({ error: 'unknown_shortcut' });
});

it('opens the Home tab and sees what the bot publishes', async () => {
  await using scene = await socketStage((app) => {
    app.event('app_home_opened', async ({ client, event }) => {
      const blocks = [{ type: 'header', text: { type: 'plain_text', text: 'My requests' } }];
      await client.views.publish({ user_id: event.user, view: { type: 'home', blocks } });
    });
  });
  const ada = scene.slack.as('U0BERLIN');

  await ada.openHome();

  expect(await scene.slack.until(() => ada.home()?.rendered)).toBe('My requests');
});

it('reacts, and the bot hears it', async () => {
  const heard: string[] = [];
  await using scene = await socketStage((app) => {
    app.event('reaction_added', async ({ event }) => void heard.push(`${event.reaction} ${event.item_user}`));
  });
  const { ts } = await scene.slack.as('U0BERLIN').post('C0CSA', 'Please');

  await scene.slack.as('U0SYDNEY').react('C0CSA', ts, 'ticket');

  await scene.slack.until(() => heard.length === 1);
  expect(heard).toEqual(['ticket U0BERLIN']);
  expect(scene.slack.messages('C0CSA')[0]?.reactions).toEqual([
    { name: 'ticket', users: ['U0SYDNEY'], count: 1 },
  ]);
});

it('answers a command at once through its ack and later through response_url, five times', async () => {
  const refusals: unknown[] = [];
  await using scene = await socketStage((app) => {
    app.command('/form', async ({ ack, respond }) => {
      await ack('At once');
      for (const text of ['1', '2', '3', '4', '5']) await respond({ text, response_type: 'in_channel' });
      await respond('6').catch((error: unknown) => refusals.push(error));
    });
  });
  const ada = scene.slack.as('U0BERLIN');

  await ada.command('/form', { channel: 'C0CSA' });
  await scene.slack.until(() => scene.slack.messages('C0CSA').length === 5);

  expect(ada.sees('C0CSA')[0]).toMatchObject({ text: 'At once', ephemeral: true });
  expect(scene.slack.as('U0AUSTIN').sees('C0CSA')).toHaveLength(5);
});

/** Offers help to whoever posts, and takes the offer back when it is not wanted. */
function whisperer(app: App): void {
  app.message(async ({ message, client }) => {
    if (message.subtype !== undefined) return;
    await client.chat.postEphemeral({
      channel: message.channel,
      user: message.user,
      text: 'Need a CSA?',
      blocks: [
        {
          type: 'actions',
          elements: [{ type: 'button', action_id: 'not_now', text: { type: 'plain_text', text: 'Not now' } }],
        },
      ],
    });
  });
  app.action('not_now', async ({ ack, respond }) => {
    await ack();
    await respond({ delete_original: true });
  });
}
