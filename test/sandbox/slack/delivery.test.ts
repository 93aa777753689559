import { describe, expect, it } from '@jest/globals';
import type { App } from '@slack/bolt';
import { bareStage, connect, httpStage, socketStage } from './bolt-app.ts';

type Heard = { readonly id: string; readonly retry: number | undefined };

/** A bot that writes down the messages it hears. */
function listener(): { readonly heard: Heard[]; readonly register: (app: App) => void } {
  const heard: Heard[] = [];
  const register = (app: App): void => {
    app.event(
      'message',
      async ({ body, context }) => void heard.push({ id: body.event_id, retry: context.retryNum }),
    );
    app.event(
      'app_mention',
      async ({ body, context }) => void heard.push({ id: body.event_id, retry: context.retryNum }),
    );
    app.command('/form', async ({ ack }) => await ack());
  };
  return { heard, register };
}

describe.each([
  ['Socket Mode', socketStage],
  ['signed HTTP', httpStage],
])('over %s', (_name, stage) => {
  it('a mention arrives as a message and as a mention', async () => {
    const { heard, register } = listener();
    await using scene = await stage(register);

    const posted = await scene.slack.as('U0BERLIN').mention('C0CSA', 'help');

    expect(posted.events).toMatchObject([{ acked: true }, { acked: true }]);
    expect(heard).toHaveLength(2);
  });

  it('a doubled event comes with one id, the second time as a retry', async () => {
    const { heard, register } = listener();
    await using scene = await stage(register);
    scene.slack.faults.deliverTwice('event');

    await scene.slack.as('U0BERLIN').post('C0CSA', 'Hello');

    expect(new Set(heard.map(({ id }) => id)).size).toBe(1);
    expect(new Set(heard.map(({ retry }) => retry ?? 0))).toEqual(new Set([0, 1]));
  });

  it('nothing is heard from channels the bot is not in', async () => {
    const { heard, register } = listener();
    await using scene = await stage(register);

    const posted = await scene.slack.as('U0BERLIN').mention('C0GENERAL', 'help');

    expect(posted.events).toEqual([]);
    expect(heard).toEqual([]);
  });

  it('a command that is not acked is reported to its user', async () => {
    await using scene = await stage((app) => app.command('/form', async () => {}), { ackLimitMs: 50 });

    const typed = await scene.slack.as('U0BERLIN').command('/form', { channel: 'C0CSA' });

    expect(typed).toMatchObject({ acked: false, error: 'operation_timeout' });
  });
});

describe('without a bot', () => {
  it('events are kept for their retries and interactions fail at once', async () => {
    await using scene = await bareStage();
    const ada = scene.slack.as('U0BERLIN');

    const posted = await ada.post('C0CSA', 'Hello');
    const typed = await ada.command('/form', { channel: 'C0CSA' });

    expect(posted.events).toMatchObject([{ acked: false, error: 'dispatch_failed' }]);
    expect(typed).toMatchObject({ acked: false, error: 'dispatch_failed' });
    expect(scene.slack.waitingRetries()).toBe(1);
  });

  it('a third failure is the last', async () => {
    await using scene = await bareStage();
    await scene.slack.as('U0BERLIN').post('C0CSA', 'Hello');

    await scene.slack.retryNow();
    await scene.slack.retryNow();

    expect(scene.slack.waitingRetries()).toBe(0);
    expect(scene.slack.traffic.map((entry) => entry.direction === 'to-bot' && entry.retry?.num)).toEqual([
      undefined,
      1,
      2,
      3,
    ]);
  });
});

it('an event missed while the bot was away is heard at its retry', async () => {
  const { heard, register } = listener();
  await using scene = await socketStage(register);
  scene.slack.dropSockets();
  await scene.slack.until(() => scene.slack.connections() === 0);
  await scene.slack.as('U0BERLIN').post('C0CSA', 'Are you there?');

  await scene.slack.until(() => scene.slack.connections() === 1);
  await scene.slack.retryNow();

  expect(heard.map(({ retry }) => retry)).toEqual([2]);
});

it('a bot comes back after a notice to renew its socket', async () => {
  await using scene = await socketStage(listener().register);

  scene.slack.refreshSockets();
  await scene.slack.until(() => scene.slack.connections() === 0);
  await scene.slack.until(() => scene.slack.connections() === 1);

  expect(await scene.slack.as('U0BERLIN').command('/form', { channel: 'C0CSA' })).toMatchObject({
    acked: true,
  });
});

it('two bots on one token share the payloads', async () => {
  const served: string[] = [];
  const named = (name: string) => (app: App) =>
    app.command('/form', async ({ ack }) => {
      served.push(name);
      await ack();
    });
  await using scene = await socketStage(named('first'));
  const second = await connect(scene.slack, named('second'));
  const ben = scene.slack.as('U0AUSTIN');

  await Promise.all([1, 2].map(() => ben.command('/form', { channel: 'C0CSA' })));
  await second.stop();

  expect(served.sort()).toEqual(['first', 'second']);
});
