import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type ErrorRequestHandler, type Express } from 'express';
import type { Logger } from 'pino';
import { StartError } from '../domain/start-error.ts';
import { readiness, type Vitals } from './health.ts';

export type WebDoor = {
  /** In HTTP mode Slack's endpoint is mounted here too. */
  readonly app: Express;
  /** Starts listening; answers with the port. Throws `StartError` when the port is taken. */
  listen(): Promise<number>;
  /** Stops taking calls and waits for those being answered, at most 2 s: one may be half sent for ever. */
  close(): Promise<void>;
};

export type WebDoorOptions = {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly vitals: Vitals;
  /** Prometheus text. */
  readonly metrics: () => Promise<string>;
  readonly log: Logger;
};

const closeLimitMs = 2_000;

/** The one web server: health, metrics, and Slack's endpoint in HTTP mode. */
export function createWebDoor({ host, port, vitals, metrics, log }: WebDoorOptions): WebDoor {
  const app = express();
  app.disable('x-powered-by');
  app.get('/healthz', (_call, answer) => {
    answer.json({ alive: true });
  });
  app.get('/readyz', async (_call, answer) => {
    const { ready, parts, why } = await readiness(vitals);
    if (!ready) log.warn({ parts, why }, 'not ready');
    answer.status(ready ? 200 : 503).json({ ready, ...parts });
  });
  app.get('/metrics', async (_call, answer) => {
    answer.type('text/plain').send(await metrics());
  });
  let server: Server | undefined;
  return {
    app,
    async listen() {
      // Behind all routes, Slack's too.
      app.use(hideErrors(log));
      server = app.listen(port, host);
      // Express reports a port that is taken to the callback only; the event is for everybody.
      await once(server, 'listening').catch((cause: unknown) => {
        throw new StartError(`The web server cannot listen on ${host}:${port}; is PORT taken?`, { cause });
      });
      return (server.address() as AddressInfo).port;
    },
    close: () => close(server),
  };
}

/** Express would send the caller our stack. It tells an error handler by its four parameters. */
function hideErrors(log: Logger): ErrorRequestHandler {
  return (error: unknown, call, answer, next) => {
    log.error({ err: error, path: call.path }, 'a call to the web server failed');
    if (answer.headersSent) next(error);
    else answer.sendStatus(500);
  };
}

async function close(server: Server | undefined): Promise<void> {
  if (server?.listening !== true) return;
  const hurry = setTimeout(() => server.closeAllConnections(), closeLimitMs).unref();
  server.close();
  server.closeIdleConnections();
  await once(server, 'close');
  clearTimeout(hurry);
}
