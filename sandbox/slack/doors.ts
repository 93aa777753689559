import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createMethods } from './api/methods.ts';
import { answerCall } from './api/web-api.ts';
import type { Sockets } from './delivery/sockets.ts';
import { answerResponseUrl } from './response-door.ts';
import type { World } from './world.ts';

/** Whoever answers below one path of the server. */
export type Door = (request: IncomingMessage, response: ServerResponse, url: URL) => void | Promise<void>;

export const apiPath = '/api/';
export const responsePath = '/response/';

/** Path prefix → who answers there. */
export function openDoors(world: World, server: Server, sockets: Sockets, base: string): Map<string, Door> {
  const methods = createMethods(() => `ws://${base}/link?ticket=${sockets.ticket()}`);
  const doors = new Map<string, Door>([
    [apiPath, (request, response, url) => answerCall(world, methods, request, response, url)],
    [
      responsePath,
      (request, response, url) =>
        answerResponseUrl(world, request, response, url.pathname.slice(responsePath.length)),
    ],
  ]);
  server.on('upgrade', sockets.upgrade);
  server.on('request', (request, response) => {
    const url = new URL(request.url ?? '/', `http://${base}`);
    const door = [...doors].find(([prefix]) => url.pathname.startsWith(prefix))?.[1];
    if (!door) return void response.writeHead(404).end();
    Promise.resolve(door(request, response, url)).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else
        response.writeHead(500, { 'content-type': 'text/plain' }).end(`Simulation failed: ${String(error)}`);
    });
  });
  return doors;
}

/** Answers with the address, `127.0.0.1:port`; port 0 takes a free one. */
export async function listen(server: Server, port: number): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, '127.0.0.1', () => resolve());
  await promise;
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Lets go of everything: retries, hanging calls, sockets, the port. */
export async function stop(world: World, server: Server, sockets: Sockets): Promise<void> {
  world.courier.clear();
  world.faults.clear();
  await sockets.close();
  server.closeAllConnections();
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  await promise;
}
