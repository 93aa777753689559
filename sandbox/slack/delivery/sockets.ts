import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { app } from '../identity.ts';
import { isJson, parseJson, textIn } from '../json.ts';
import type { Parcel, Receipt, Retry, Transport } from './parcel.ts';

/** Slack's side of Socket Mode: https://docs.slack.dev/apis/events-api/using-socket-mode */
export type Sockets = {
  readonly transport: Transport;
  /** A single-use ticket for one connection. */
  readonly ticket: () => string;
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  readonly count: () => number;
  /** Asks every connection to come back on a new one. */
  readonly refresh: (reason: 'refresh_requested' | 'warning' | 'link_disabled') => void;
  /** Cuts every connection without a word. */
  readonly drop: () => void;
  readonly close: () => Promise<void>;
};

type Parts = { readonly ackLimitMs: number; readonly changed: () => void };
type Pending = { readonly settle: (receipt: Receipt) => void; readonly sentAt: number };

const maxConnections = 10;
const pingEveryMs = 10_000;
const goodbyeMs = 500;

export function createSockets({ ackLimitMs, changed }: Parts): Sockets {
  const server = new WebSocketServer({ noServer: true });
  const links: WebSocket[] = [];
  const tickets = new Set<string>();
  const pending = new Map<string, Pending>();
  let turn = 0;

  function welcome(link: WebSocket): void {
    links.push(link);
    const ping = setInterval(() => link.ping(), pingEveryMs);
    ping.unref();
    link.on('message', (data: Buffer) => onMessage(data.toString()));
    link.on('error', () => link.terminate());
    link.on('close', () => {
      clearInterval(ping);
      links.splice(links.indexOf(link), 1);
      changed();
    });
    link.ping();
    link.send(JSON.stringify(hello(links.length)));
    changed();
  }

  function onMessage(data: string): void {
    const message = parseJson(data);
    const id = textIn(message, 'envelope_id');
    const waiting = id === undefined ? undefined : pending.get(id);
    if (id === undefined || waiting === undefined || !isJson(message)) return;
    pending.delete(id);
    waiting.settle({ kind: 'acked', ms: performance.now() - waiting.sentAt, body: message['payload'] });
  }

  async function send(parcel: Parcel, retry: Retry | undefined): Promise<Receipt> {
    const open = links.filter(({ readyState, OPEN }) => readyState === OPEN);
    const link = open[turn++ % open.length];
    if (!link) return { kind: 'failed', ms: 0, error: 'dispatch_failed' };
    const id = randomUUID();
    const { promise, resolve } = Promise.withResolvers<Receipt>();
    const timer = setTimeout(() => {
      pending.delete(id);
      resolve({ kind: 'failed', ms: ackLimitMs, error: 'operation_timeout' });
    }, ackLimitMs);
    const settle = (receipt: Receipt): void => {
      clearTimeout(timer);
      resolve(receipt);
    };
    pending.set(id, { settle, sentAt: performance.now() });
    link.send(JSON.stringify(envelope(id, parcel, retry)));
    return await promise;
  }

  return {
    transport: { name: 'socket', send },
    ticket: () => {
      const ticket = randomUUID();
      tickets.add(ticket);
      return ticket;
    },
    upgrade: (request, socket, head) => {
      const ticket = new URL(request.url ?? '', 'ws://host').searchParams.get('ticket') ?? '';
      if (!tickets.delete(ticket) || links.length >= maxConnections) return void socket.destroy();
      server.handleUpgrade(request, socket, head, welcome);
    },
    count: () => links.length,
    refresh: (reason) => {
      for (const link of links) link.send(JSON.stringify(goodbye(reason)));
    },
    drop: () => {
      for (const link of links) link.terminate();
    },
    close: async () => {
      const failed: Receipt = { kind: 'failed', ms: 0, error: 'dispatch_failed' };
      for (const { settle } of pending.values()) settle(failed);
      await Promise.all([...links].map(sayGoodbye));
      server.close();
    },
  };
}

/** Lets the other side finish its closing handshake, but not for long. */
async function sayGoodbye(link: WebSocket): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  link.once('close', () => resolve());
  link.close(1001);
  const timer = setTimeout(() => link.terminate(), goodbyeMs);
  await promise;
  clearTimeout(timer);
}

function envelope(id: string, { kind, body }: Parcel, retry: Retry | undefined): object {
  const base = { envelope_id: id, payload: body };
  switch (kind) {
    case 'event':
      return {
        ...base,
        type: 'events_api',
        accepts_response_payload: false,
        retry_attempt: retry?.num ?? 0,
        retry_reason: retry?.reason ?? '',
      };
    case 'command':
      return { ...base, type: 'slash_commands', accepts_response_payload: true };
    case 'view_submission':
    case 'block_suggestion':
      return { ...base, type: 'interactive', accepts_response_payload: true };
    case 'block_actions':
    case 'message_action':
    case 'shortcut':
    case 'view_closed':
      return { ...base, type: 'interactive', accepts_response_payload: false };
  }
}

const debugInfo = { host: 'simulated', build_number: 1, approximate_connection_time: 18_060 };

function hello(connections: number): object {
  return {
    type: 'hello',
    num_connections: connections,
    connection_info: { app_id: app.id },
    debug_info: debugInfo,
  };
}

function goodbye(reason: string): object {
  return { type: 'disconnect', reason, debug_info: { host: debugInfo.host } };
}
