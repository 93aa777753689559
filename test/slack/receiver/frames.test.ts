import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from '@jest/globals';
import { pino } from 'pino';
import { WebSocketServer, type WebSocket } from 'ws';
import { createSlack } from '../../../src/slack/app.ts';
import { createFakeIntake } from '../../fakes/intake.ts';
import { fakeParts } from '../support/parts.ts';

it.each([
  ['null', undefined],
  [envelope('e1', null), 'e1'],
  [envelope('e2', []), 'e2'],
  [envelope('e3', 'x'), 'e3'],
  [envelope('e4', { event: null }), 'e4'],
])('a frame that makes no sense ends nothing: %s', async (frame, id) => {
  await using slack = await startSocket();
  const logged = Promise.withResolvers<unknown>();
  const log = pino({ level: 'warn' }, { write: (line: string) => logged.resolve(JSON.parse(line)) });
  const bot = createSlack(
    { token: 'xoxb-1', apiUrl: slack.apiUrl },
    { kind: 'socket', appToken: 'xapp-1', onLost: () => undefined },
    { ...fakeParts(createFakeIntake()), person: (user) => Promise.reject(new Error(user)), log },
  );
  await bot.start(new AbortController().signal);

  slack.send(frame);

  expect(await logged.promise).toMatchObject({ msg: 'a frame of Slack made no sense' });
  if (id !== undefined) expect(await slack.acked).toBe(id);
  expect(bot.ready()).toBe(true);
  await bot.stop();
});

function envelope(id: string, payload: unknown): string {
  return JSON.stringify({ type: 'events_api', envelope_id: id, payload });
}

/** Slack's side of one socket, which says whatever it is told to. */
async function startSocket() {
  const acked = Promise.withResolvers<unknown>();
  let link: WebSocket | undefined;
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const isOpen = request.url?.endsWith('apps.connections.open') === true;
    const who = { team_id: 'T1', user_id: 'U1', bot_id: 'B1' };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ ok: true, ...(isOpen ? { url: `ws://127.0.0.1:${port}` } : who) }));
  });
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (opened) => {
    link = opened;
    opened.on('message', (data: Buffer) => {
      acked.resolve((JSON.parse(data.toString()) as { envelope_id: unknown }).envelope_id);
    });
    opened.send(JSON.stringify({ type: 'hello' }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    acked: acked.promise,
    send: (frame: string) => link?.send(frame),
    async [Symbol.asyncDispose]() {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
