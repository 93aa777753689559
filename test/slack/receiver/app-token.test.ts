import { expect, it } from '@jest/globals';
import { pino } from 'pino';
import { startSlack, type Slack } from '../../../sandbox/slack/slack.ts';
import { createSlack } from '../../../src/slack/app.ts';
import { createFakeIntake } from '../../fakes/intake.ts';
import { fakeParts } from '../support/parts.ts';

const never = new AbortController().signal;

it.each(['invalid_auth', 'not_allowed_token_type', 'missing_scope'])(
  'the bot does not start with an app token that Slack refuses: %s',
  async (code) => {
    await using slack = await startSlack();
    const refusing = slack.faults.add({
      method: 'apps.connections.open',
      kind: 'error',
      code,
      times: 'always',
    });
    const { bot } = botAt(slack);

    await expect(bot.start(never)).rejects.toThrow(`Slack refuses SLACK_APP_TOKEN: ${code}`);
    refusing.remove();
    await bot.stop();
  },
);

it('the bot says so when Slack refuses the app token at a reconnect', async () => {
  await using slack = await startSlack();
  const { bot, lost } = botAt(slack);
  await bot.start(never);
  const code = 'not_allowed_token_type';
  slack.faults.add({ method: 'apps.connections.open', kind: 'error', code, times: 'always' });

  slack.dropSockets();

  expect(await lost).toBe(`Slack refuses SLACK_APP_TOKEN: ${code}`);
  await bot.stop();
});

function botAt({ apiUrl, botToken, appToken }: Slack) {
  const { promise: lost, resolve: onLost } = Promise.withResolvers<string>();
  const parts = {
    ...fakeParts(createFakeIntake()),
    person: () => Promise.reject(new Error('unused')),
    log: pino({ level: 'silent' }),
  };
  const door = { kind: 'socket', appToken, onLost } as const;
  return { bot: createSlack({ token: botToken, apiUrl }, door, parts), lost };
}
