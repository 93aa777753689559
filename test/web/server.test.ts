import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { createLog } from '../../src/config/log.ts';
import type { Vitals } from '../../src/web/health.ts';
import { createWebDoor } from '../../src/web/server.ts';

const well: Vitals = {
  database: () => Promise.resolve(),
  slack: () => true,
  gitlab: () => ({ kind: 'ok', user: 'csa-bot' }),
};
const broken = (): Promise<never> => Promise.reject(new Error('password of the database'));
const never = (): Promise<never> => new Promise(() => undefined);
const opened: { close(): Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((door) => door.close()));
});

function doorWith(vitals: Vitals, port = 0) {
  const log = createLog('silent');
  return createWebDoor({ host: '127.0.0.1', port, vitals, metrics: () => Promise.resolve('csa 1\n'), log });
}

async function ask(vitals: Vitals, path: string) {
  const door = doorWith(vitals);
  opened.push(door);
  const answer = await fetch(`http://127.0.0.1:${await door.listen()}${path}`);
  return { status: answer.status, text: await answer.text() };
}

describe('the web door', () => {
  it('is alive as long as it answers', async () => {
    const answer = await ask({ ...well, slack: () => false }, '/healthz');

    expect(answer).toEqual({ status: 200, text: '{"alive":true}' });
  });

  it.each<[string, Partial<Vitals>, number]>([
    ['is ready when all is well', {}, 200],
    ['is not ready without its database', { database: () => Promise.reject(new Error('gone')) }, 503],
    ['is not ready while its database hangs', { database: never }, 503],
    ['is not ready while Slack cannot reach it', { slack: () => false }, 503],
    ['stays ready while GitLab is away', { gitlab: () => ({ kind: 'unreachable', why: 'timeout' }) }, 200],
    ['is not ready with a refused token', { gitlab: () => ({ kind: 'refused', why: '401' }) }, 503],
  ])('%s', async (_title, ill, status) => {
    const answer = await ask({ ...well, ...ill }, '/readyz');

    expect(answer.status).toBe(status);
    expect(answer.text).toMatchSnapshot();
  });

  it('shows its metrics', async () => {
    expect(await ask(well, '/metrics')).toEqual({ status: 200, text: 'csa 1\n' });
  });

  it('keeps to itself why an answer failed', async () => {
    const door = createWebDoor({
      host: '127.0.0.1',
      port: 0,
      vitals: well,
      metrics: broken,
      log: createLog('silent'),
    });
    opened.push(door);
    const answer = await fetch(`http://127.0.0.1:${await door.listen()}/metrics`);

    expect({ status: answer.status, text: await answer.text() }).toEqual({
      status: 500,
      text: 'Internal Server Error',
    });
  });

  it('closes though a call is half sent', async () => {
    const door = doorWith(well);
    const port = await door.listen();
    const caller = connect(port, '127.0.0.1');
    const cut = once(caller, 'close');
    caller.write('GET /healthz HTTP/1.1\r\nHost: here\r\n');
    // The server has seen the half call when it answers a later one.
    await fetch(`http://127.0.0.1:${port}/healthz`);

    await door.close();

    await expect(cut).resolves.toEqual([false]);
  });

  it('says so when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;

    await expect(doorWith(well, port).listen()).rejects.toThrow(`cannot listen on 127.0.0.1:${port}`);
    other.close();
  });
});
