import { describe, expect, it } from '@jest/globals';
import { bareStage } from './bolt-app.ts';

describe('posting', () => {
  it.each(['C0CSA', '#partner-solutions-architects', 'partner-solutions-architects'])(
    'finds the channel as %s',
    async (channel) => {
      await using scene = await bareStage();

      const posted = await scene.client.chat.postMessage({ channel, text: 'Hello' });

      expect(posted).toMatchObject({
        ok: true,
        channel: 'C0CSA',
        message: { text: 'Hello', bot_id: 'B0ENGAGE' },
      });
    },
  );

  it('reaches a person directly under their user id', async () => {
    await using scene = await bareStage();

    const posted = await scene.client.chat.postMessage({ channel: 'U0BERLIN', text: 'Only you' });

    expect(posted.channel).toBe(scene.slack.as('U0BERLIN').directChannel());
    expect(scene.slack.as('U0AUSTIN').sees(posted.channel ?? '')).toEqual([]);
  });

  it.each([
    ['not_in_channel', { channel: 'C0GENERAL', text: 'x' }],
    ['channel_not_found', { channel: 'C0NOWHERE', text: 'x' }],
    ['no_text', { channel: 'C0CSA', text: '' }],
    ['msg_too_long', { channel: 'C0CSA', text: 'x'.repeat(40_001) }],
  ])('is refused with %s', async (error, args) => {
    await using scene = await bareStage();

    await expect(scene.client.chat.postMessage(args)).rejects.toMatchObject({ data: { error } });
    expect(scene.slack.messages('C0CSA')).toEqual([]);
  });

  it('keeps metadata for those who ask for it', async () => {
    await using scene = await bareStage();
    const metadata = { event_type: 'request', event_payload: { id: 'r1' } };

    const { ts = '' } = await scene.client.chat.postMessage({ channel: 'C0CSA', text: 'Card', metadata });
    await scene.client.chat.postMessage({ channel: 'C0CSA', text: 'Reply', thread_ts: ts, metadata });
    const plain = await scene.client.conversations.replies({ channel: 'C0CSA', ts });
    const asked = await scene.client.conversations.replies({
      channel: 'C0CSA',
      ts,
      include_all_metadata: true,
    });

    expect(plain.messages?.map((message) => message.metadata)).toEqual([undefined, undefined]);
    expect(asked.messages?.map((message) => message.metadata)).toEqual([metadata, metadata]);
    expect(asked.messages?.[0]).toMatchObject({ reply_count: 1, thread_ts: ts });
  });
});

describe('editing', () => {
  it('changes only what the bot wrote', async () => {
    await using scene = await bareStage();
    const { ts } = await scene.slack.as('U0BERLIN').post('C0CSA', 'Mine');

    const update = scene.client.chat.update({ channel: 'C0CSA', ts, text: 'Yours' });

    await expect(update).rejects.toMatchObject({ data: { error: 'cant_update_message' } });
  });

  it('takes the blocks away when only text is given, and keeps metadata', async () => {
    await using scene = await bareStage();
    const { ts = '' } = await scene.client.chat.postMessage({
      channel: 'C0CSA',
      text: 'Card',
      blocks: [{ type: 'divider' }],
      metadata: { event_type: 'request', event_payload: { id: 'r1' } },
    });

    await scene.client.chat.update({ channel: 'C0CSA', ts, text: 'Plain' });

    const [message] = scene.slack.messages('C0CSA');
    expect(message).toMatchObject({ ts, text: 'Plain', metadata: { event_type: 'request' } });
    expect(message).not.toHaveProperty('blocks');
  });

  it('leaves a tombstone where a parent with replies is deleted', async () => {
    await using scene = await bareStage();
    const { ts = '' } = await scene.client.chat.postMessage({ channel: 'C0CSA', text: 'Parent' });
    await scene.client.chat.postMessage({ channel: 'C0CSA', text: 'Reply', thread_ts: ts });

    await scene.client.chat.delete({ channel: 'C0CSA', ts });

    expect(scene.slack.messages('C0CSA').map(({ subtype }) => subtype)).toEqual(['tombstone', undefined]);
  });
});

it('whispers to one person only', async () => {
  await using scene = await bareStage();

  await scene.client.chat.postEphemeral({ channel: 'C0CSA', user: 'U0BERLIN', text: 'Psst' });

  expect(scene.slack.as('U0BERLIN').sees('C0CSA')).toMatchObject([{ text: 'Psst', ephemeral: true }]);
  expect(scene.slack.as('U0AUSTIN').sees('C0CSA')).toEqual([]);
  expect(scene.slack.messages('C0CSA')).toEqual([]);
});

it('links to a message and to a reply', async () => {
  await using scene = await bareStage({ now: () => 1_700_000_000_000 });
  const { ts = '' } = await scene.client.chat.postMessage({ channel: 'C0CSA', text: 'Parent' });
  const reply = await scene.client.chat.postMessage({ channel: 'C0CSA', text: 'Reply', thread_ts: ts });

  const link = await scene.client.chat.getPermalink({ channel: 'C0CSA', message_ts: reply.ts ?? '' });

  expect(link.permalink).toBe(
    'https://home.slack.example/archives/C0CSA/p1700000000000001?thread_ts=1700000000.000000&cid=C0CSA',
  );
});

it('lists history newest first, page by page, without replies', async () => {
  await using scene = await bareStage();
  const { ts = '' } = await scene.client.chat.postMessage({ channel: 'C0CSA', text: 'one' });
  await scene.client.chat.postMessage({ channel: 'C0CSA', text: 'reply', thread_ts: ts });
  await scene.client.chat.postMessage({
    channel: 'C0CSA',
    text: 'shared',
    thread_ts: ts,
    reply_broadcast: true,
  });
  await scene.client.chat.postMessage({ channel: 'C0CSA', text: 'two' });

  const first = await scene.client.conversations.history({ channel: 'C0CSA', limit: 2 });
  const cursor = first.response_metadata?.next_cursor ?? '';
  const second = await scene.client.conversations.history({ channel: 'C0CSA', limit: 2, cursor });
  const later = await scene.client.conversations.history({ channel: 'C0CSA', oldest: ts });

  expect(first.messages?.map(({ text }) => text)).toEqual(['two', 'shared']);
  expect(second).toMatchObject({ has_more: false, messages: [{ text: 'one' }] });
  expect(later.messages?.map(({ text }) => text)).toEqual(['two', 'shared']);
});
