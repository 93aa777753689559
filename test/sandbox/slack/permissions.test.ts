import { expect, it } from '@jest/globals';
import { WebClient } from '@slack/web-api';
import { startSlack } from '../../../sandbox/slack/slack.ts';
import { bareStage } from './bolt-app.ts';

it.each([
  ['not_authed', ''],
  ['invalid_auth', 'xoxb-nobody'],
  ['not_allowed_token_type', 'xapp-1-A0ENGAGE-simulated'],
])('answers %s to the wrong token', async (error, token) => {
  await using slack = await startSlack();
  const client = new WebClient(token, { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } });

  await expect(client.auth.test()).rejects.toMatchObject({ data: { error } });
});

it('gives what the manifest asked for and names what it did not', async () => {
  await using scene = await bareStage();

  const allowed = await scene.client.users.info({ user: 'U0BERLIN' });
  const refused = scene.client.pins.list({ channel: 'C0CSA' });

  expect(allowed.response_metadata?.scopes).toContain('users:read');
  await expect(refused).rejects.toMatchObject({ data: { error: 'unknown_method' } });
});

it('takes its scopes from the project manifest by default', async () => {
  await using slack = await startSlack();
  const client = new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } });

  await expect(client.team.info()).rejects.toMatchObject({
    data: { error: 'missing_scope', needed: 'team:read', provided: expect.stringContaining('chat:write') },
  });
});

it('knows members, guests, strangers and who has left', async () => {
  await using scene = await bareStage();
  const flags = async (user: string): Promise<unknown> => (await scene.client.users.info({ user })).user;

  expect(await flags('U0BERLIN')).toMatchObject({
    team_id: 'T0HOME',
    tz: 'Europe/Berlin',
    is_restricted: false,
  });
  expect(await flags('U0GUEST')).toMatchObject({ is_restricted: true });
  expect(await flags('U0STRANGER')).toMatchObject({ team_id: 'T0OTHER', is_stranger: true });
  expect(await flags('U0GONE')).toMatchObject({ deleted: true });
  await expect(flags('U0NOBODY')).rejects.toMatchObject({ data: { error: 'user_not_found' } });
});

it('lists channels and says where the bot is', async () => {
  await using scene = await bareStage();

  const { channels } = await scene.client.conversations.list();

  expect(channels?.map(({ id, is_member: isMember }) => [id, isMember])).toEqual([
    ['C0CSA', true],
    ['C0GENERAL', false],
    ['C0DEAL', true],
    ['C0SHARED', true],
  ]);
});
