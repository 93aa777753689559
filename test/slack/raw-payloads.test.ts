import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import express from 'express';
import { pino } from 'pino';
import type { Advisor } from '../../src/intake/advisor.ts';
import type { Intake } from '../../src/intake/intake.ts';
import { createSlack } from '../../src/slack/app.ts';
import { createFakeMessenger } from '../fakes/messenger.ts';
import { fakeParts } from './support/parts.ts';

const signingSecret = 'raw-signing-secret';
const form = 'application/x-www-form-urlencoded';
const user = { id: 'U0BERLIN', name: 'ada' };
const team = { id: 'T0HOME', domain: 'home' };
const view = {
  id: 'V1',
  type: 'modal',
  root_view_id: 'V1',
  callback_id: 'request-form',
  private_metadata: '',
  blocks: [],
  state: { values: {} },
};
const metadata = '{"v":1,"source":{"kind":"global"}}';

describe('payloads no listener expects', () => {
  it('renew a form of an older version, with what was typed', async () => {
    await using bot = await startBot();
    const state = { values: { partner: { partner: { value: 'Acme' } } } };

    const answer = await bot.send({
      type: 'view_submission',
      user,
      team,
      view: { ...view, private_metadata: '{"v":0}', state },
    });

    expect(answer).toMatchObject({
      response_action: 'update',
      view: {
        callback_id: 'request-form',
        blocks: expect.arrayContaining([
          {
            type: 'section',
            text: { type: 'plain_text', text: expect.stringContaining('Nothing was sent yet') },
          },
          expect.objectContaining({
            element: expect.objectContaining({ initial_option: expect.objectContaining({ value: 'Acme' }) }),
          }),
        ]),
      },
    });
  });

  it.each([
    ['an unknown view', { ...view, callback_id: 'old-form' }],
    ['a view without a callback id', { ...view, callback_id: '' }],
    ['a region step of an older version', { ...view, callback_id: 'region-step' }],
  ])('answer %s with a sentence', async (_, unknown) => {
    await using bot = await startBot();

    const answer = await bot.send({ type: 'view_submission', user, team, view: unknown });

    expect(answer).toMatchObject({
      response_action: 'update',
      view: { title: { text: 'This form is too old' } },
    });
  });

  it('answer a form without state like an empty one', async () => {
    await using bot = await startBot();
    const bare = { ...view, private_metadata: metadata, state: undefined, blocks: undefined };

    const answer = await bot.send({ type: 'view_submission', user, team, view: bare });

    expect(answer).toMatchObject({ response_action: 'update', view: { callback_id: 'request-form' } });
  });

  it('lay a reference over the form when something breaks, and log it with the error', async () => {
    await using bot = await startBot({ submit: () => Promise.reject(new Error('the database is away')) });

    const answer = await bot.send({
      type: 'view_submission',
      user,
      team,
      view: { ...view, private_metadata: metadata },
    });

    expect(answer).toMatchObject({ response_action: 'push', view: { title: { text: 'That did not work' } } });
    expect(JSON.stringify(answer)).toContain('REF-1');
    expect(JSON.stringify(answer)).not.toContain('database');
    expect(bot.logged()).toContainEqual(
      expect.objectContaining({ reference: 'REF-1', msg: 'a listener failed' }),
    );
  });

  it('tell the presser of an old button so, only them', async () => {
    await using bot = await startBot();
    const action = { type: 'button', action_id: 'take', block_id: 'b', value: '1' };
    const responseUrl = bot.url('/response');

    await bot.send({
      type: 'block_actions',
      user,
      team,
      actions: [action],
      response_url: responseUrl,
      trigger_id: '1',
    });
    const call = await bot.called('/response');

    expect(call).toMatchObject({ response_type: 'ephemeral', replace_original: false });
  });

  it('replace an old view whose field was used', async () => {
    await using bot = await startBot();
    const action = { type: 'static_select', action_id: 'colour', block_id: 'b' };

    await bot.send({ type: 'block_actions', user, team, actions: [action], view, trigger_id: '1' });
    const call = await bot.called('/api/views.update');

    expect(call).toMatchObject({ view_id: 'V1', view: expect.stringContaining('This form is too old') });
  });

  it('tell the presser of an old button in the Home tab directly', async () => {
    await using bot = await startBot();
    const actions = [{ type: 'button', action_id: 'old-list', block_id: 'b', value: '1' }];
    const home = { ...view, type: 'home' };

    await bot.send({ type: 'block_actions', user, team, actions, view: home, trigger_id: '1' });
    const call = await bot.called('/api/chat.postMessage');

    expect(call).toMatchObject({ channel: user.id, text: expect.stringContaining('an older version') });
  });

  it('show the Home tab anew when a button of an older one says no place', async () => {
    await using bot = await startBot();
    const actions = [{ type: 'button', action_id: 'home-list', block_id: 'b', value: 'mine' }];
    const home = { ...view, type: 'home' };

    await bot.send({ type: 'block_actions', user, team, actions, view: home, trigger_id: '1' });
    const call = await bot.called('/api/views.publish');

    expect(call).toMatchObject({ user_id: user.id, view: expect.stringContaining('Ask for a CSA') });
  });

  it.each([
    [
      'a legacy message',
      { type: 'interactive_message', callback_id: 'c', actions: [{ name: 'a' }], user, team },
    ],
    ['a legacy dialog', { type: 'dialog_submission', callback_id: 'c', submission: {}, user, team }],
    ['a click on nothing', { type: 'block_actions', actions: [], user, team }],
    ['a button without an id', { type: 'block_actions', actions: [{ type: 'button' }], user, team }],
    ['a kind that is new', { type: 'what_is_this', user, team }],
  ])('are acked, and whoever did it hears that it is too old: %s', async (_, payload) => {
    await using bot = await startBot();

    const answer = await bot.send({ ...payload, response_url: bot.url('/response') });

    expect(answer).toBeUndefined();
    expect(await bot.called('/response')).toMatchObject({
      response_type: 'ephemeral',
      text: expect.stringContaining('another version of this app'),
    });
  });

  it('are acked when somebody closes a view that is not ours', async () => {
    await using bot = await startBot();

    expect(
      await bot.send({ type: 'view_closed', user, team, view: { ...view, callback_id: 'old' } }),
    ).toBeUndefined();
  });

  it.each([
    ['a form without a payload', form, 'a=b', 200],
    ['a payload that is nothing', form, 'payload=null', 200],
    ['plain text', 'text/plain', 'hello', 400],
    ['plain text that happens to be JSON', 'text/plain', '{}', 200],
    ['an event that is none', 'application/json', '{"type":"event_callback","event":null}', 200],
    ['a list', 'application/json', '[]', 200],
    ['nothing', 'application/json', '', 400],
  ])('are answered at once over HTTP: %s', async (_, contentType, body, status) => {
    await using bot = await startBot();

    expect(await bot.raw(contentType, body)).toBe(status);
  });

  it('suggest something before anything is typed', async () => {
    await using bot = await startBot();
    const search = { type: 'block_suggestion', block_id: 'country', user, team, value: null };

    expect(await bot.send({ ...search, action_id: 'country' })).toMatchObject({
      options: expect.arrayContaining([expect.anything()]),
    });
  });

  it('offer nothing to a search field nobody knows', async () => {
    await using bot = await startBot();

    const answer = await bot.send({
      type: 'block_suggestion',
      user,
      team,
      action_id: 'old',
      block_id: 'b',
      value: 'a',
      view,
    });

    expect(answer).toEqual({ options: [] });
  });

  it('answer a command and a shortcut that are not ours', async () => {
    await using bot = await startBot();

    const answer = await bot.command({ command: '/other', user_id: user.id, team_id: team.id, text: '' });
    await bot.send({ type: 'shortcut', callback_id: 'old', user, team, trigger_id: 'T1' });
    const call = await bot.called('/api/views.open');

    expect(answer).toMatchObject({
      response_type: 'ephemeral',
      text: expect.stringContaining('/engage-csa'),
    });
    expect(call).toMatchObject({ trigger_id: 'T1' });
  });

  it('tell somebody whose command broke, only them', async () => {
    await using bot = await startBot({
      prefill: () => {
        throw new Error('unreadable');
      },
    });
    const fields = {
      command: '/engage-csa',
      user_id: user.id,
      team_id: team.id,
      channel_id: 'C1',
      text: 'x',
    };

    await bot.command({ ...fields, trigger_id: 'T1', response_url: bot.url('/response') });
    const call = await bot.called('/response');

    expect(call).toMatchObject({ response_type: 'ephemeral', text: expect.stringContaining('REF-1') });
  });

  it('tell somebody directly where nothing else can be answered', async () => {
    await using bot = await startBot(
      {},
      {
        advise: () => {
          throw new Error('unclear');
        },
      },
    );
    const action = { type: 'static_select', action_id: 'theme', block_id: 'theme' };
    const shown = { ...view, private_metadata: metadata };

    await bot.send({ type: 'block_actions', user, team, actions: [action], view: shown });
    const call = await bot.called('/api/chat.postMessage');

    expect(call).toMatchObject({ channel: user.id, text: expect.stringContaining('REF-1') });
  });

  it('are refused without Slack’s signature', async () => {
    await using bot = await startBot();

    expect(await bot.unsigned({ type: 'view_submission', user, team, view })).toBe(401);
  });
});

type Raw = AsyncDisposable & {
  send(payload: object): Promise<unknown>;
  command(fields: Record<string, string>): Promise<unknown>;
  /** Answers with the status. */
  raw(contentType: string, body: string): Promise<number>;
  unsigned(payload: object): Promise<number>;
  /** Resolves with what the bot sent to this path, once it has. */
  called(path: string): Promise<unknown>;
  url(path: string): string;
  logged(): readonly unknown[];
};

/** The bot in HTTP mode, and a Slack that says yes to everything. */
async function startBot(changes: Partial<Intake> = {}, advice: Partial<Advisor> = {}): Promise<Raw> {
  const calls = new Map<string, PromiseWithResolvers<unknown>>();
  const call = (path: string): PromiseWithResolvers<unknown> => {
    const known = calls.get(path) ?? Promise.withResolvers<unknown>();
    calls.set(path, known);
    return known;
  };
  const api = await listening(
    createServer((request, response) => {
      call(request.url ?? '').resolve(bodyOf(request));
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({ ok: true, bot_id: 'B1', user_id: 'U0BOT', team_id: 'T0HOME', view: { id: 'V1' } }),
      );
    }),
  );
  const lines: unknown[] = [];
  const web = express();
  const door = { kind: 'http', signingSecret, web } as const;
  const access = { token: 'xoxb-raw', apiUrl: `${addressOf(api)}/api/` };
  const parts = fakeParts(intakeWith(changes));
  const slack = createSlack(access, door, {
    ...parts,
    advisor: { ...parts.advisor, ...advice },
    person: (id) => createFakeMessenger().person(id),
    log: pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) }),
  });
  await slack.start(new AbortController().signal);
  const bot = await listening(createServer(web));
  const events = `${addressOf(bot)}/slack/events`;
  return {
    send: (payload) => post(events, new URLSearchParams({ payload: JSON.stringify(payload) }).toString()),
    command: (fields) => post(events, new URLSearchParams(fields).toString()),
    raw: async (contentType, body) => (await postSigned(events, contentType, body)).status,
    unsigned: async (payload) => {
      const body = new URLSearchParams({ payload: JSON.stringify(payload) });
      return (await fetch(events, { method: 'POST', body })).status;
    },
    called: (path) => call(path).promise,
    url: (path) => `${addressOf(api)}${path}`,
    logged: () => lines,
    async [Symbol.asyncDispose]() {
      await slack.stop();
      for (const server of [bot, api]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

function intakeWith(changes: Partial<Intake>): Intake {
  const rejected = { kind: 'rejected', problems: { partner: 'Which partner?' } } as const;
  return {
    prefill: () => ({ extras: {} }),
    dependsOnZone: () => false,
    submit: () => Promise.resolve(rejected),
    chooseRegion: () => Promise.resolve(rejected),
    ...changes,
  };
}

async function post(url: string, body: string): Promise<unknown> {
  const text = await (await postSigned(url, form, body)).text();
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}

async function postSigned(url: string, contentType: string, body: string): Promise<Response> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
  const headers = {
    'content-type': contentType,
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': `v0=${signature}`,
  };
  return fetch(url, { method: 'POST', headers, body });
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text.startsWith('{') ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text));
}

async function listening(server: Server): Promise<Server> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  return server;
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
