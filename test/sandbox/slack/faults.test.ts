import { expect, it } from '@jest/globals';
import { bareStage } from './bolt-app.ts';

const isHello = (args: Record<string, unknown>): boolean => args['text'] === 'Hello';
const hello = { channel: 'C0CSA', text: 'Hello' };

it('asks for a pause with 429 and Retry-After, as often as told', async () => {
  await using scene = await bareStage();
  scene.slack.faults.add({ method: 'chat.postMessage', kind: 'ratelimited', retryAfterS: 7 });

  await expect(scene.client.chat.postMessage(hello)).rejects.toMatchObject({ retryAfter: 7 });
  await scene.client.chat.postMessage(hello);

  expect(scene.slack.messages('C0CSA')).toHaveLength(1);
});

it.each([
  ['http-500', 0],
  ['reset', 0],
  ['lost', 1],
] as const)('fails with %s after %d messages were posted', async (kind, posted) => {
  await using scene = await bareStage();
  const fault = scene.slack.faults.add({ method: 'chat.postMessage', kind });

  await expect(scene.client.chat.postMessage(hello)).rejects.toThrow();
  await fault.hits();

  expect(scene.slack.messages('C0CSA')).toHaveLength(posted);
  expect(scene.slack.calls).toMatchObject([{ method: 'chat.postMessage', fault: kind }]);
});

it('answers with an error code of choice, only to the calls it is for', async () => {
  await using scene = await bareStage();
  scene.slack.faults.add({
    method: '*',
    kind: 'error',
    code: 'team_access_not_granted',
    times: 'always',
    when: isHello,
  });

  await expect(scene.client.chat.postMessage(hello)).rejects.toMatchObject({
    data: { error: 'team_access_not_granted' },
  });
  await scene.client.chat.postMessage({ ...hello, text: 'Other' });
});

it.each([
  [true, 1],
  [false, 0],
])('hangs (done first: %s) until it is released', async (done, posted) => {
  await using scene = await bareStage();
  const fault = scene.slack.faults.add({ method: 'chat.postMessage', kind: 'hang', done });

  const call = scene.client.chat.postMessage(hello);
  await fault.hits();
  expect(scene.slack.messages('C0CSA')).toHaveLength(posted);
  fault.release();

  expect(await call).toMatchObject({ ok: true });
  expect(scene.slack.messages('C0CSA')).toHaveLength(1);
});

it('forgets faults, messages and calls at a reset', async () => {
  await using scene = await bareStage();
  await scene.client.chat.postMessage(hello);
  scene.slack.faults.add({ method: '*', kind: 'http-500', times: 'always' });

  scene.slack.reset();

  expect(scene.slack.calls).toEqual([]);
  expect(scene.slack.messages('C0CSA')).toEqual([]);
  expect(await scene.client.chat.postMessage(hello)).toMatchObject({ ok: true });
});

it('shows the workspace to whoever waited in vain', async () => {
  await using scene = await bareStage();
  await scene.client.chat.postMessage(hello);

  await expect(scene.slack.until(() => false, { timeoutMs: 1 })).rejects.toThrow(/C0CSA \S+ U0BOT: Hello/u);
});
