import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { refusal } from '../../../sandbox/control/guard.ts';

const json = { 'content-type': 'application/json' };

function call(
  method: string,
  headers: IncomingMessage['headers'],
): Pick<IncomingMessage, 'method' | 'headers'> {
  return { method, headers };
}

describe('the control surface', () => {
  it.each<[string, ReturnType<typeof call>]>([
    ['its own page', call('POST', { host: '127.0.0.1:4700', origin: 'http://127.0.0.1:4700', ...json })],
    [
      'its own page by another name',
      call('GET', { host: 'localhost:4700', 'sec-fetch-site': 'same-origin' }),
    ],
    ['a program, which sends no origin', call('POST', { host: '[::1]:4700', ...json })],
    [
      'somebody who follows a link',
      call('GET', { host: '127.0.0.1:1', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }),
    ],
  ])('lets in %s', (_who, incoming) => {
    expect(refusal(incoming)).toBeUndefined();
  });

  it.each<[string, ReturnType<typeof call>]>([
    ['a name that merely resolves to this machine', call('GET', { host: 'evil.example:4700' })],
    ['a name that begins like ours', call('GET', { host: '127.0.0.1.evil.example' })],
    ['no name at all', call('GET', {})],
    [
      "another site's page",
      call('POST', { host: '127.0.0.1:4700', origin: 'https://evil.example', ...json }),
    ],
    [
      'a page of another port here',
      call('POST', { host: 'localhost:4700', origin: 'http://localhost:3000', ...json }),
    ],
    ['a sandboxed frame', call('POST', { host: 'localhost:4700', origin: 'null', ...json })],
    [
      'a form, which may be sent without asking',
      call('POST', { host: 'localhost:4700', 'content-type': 'text/plain' }),
    ],
    [
      'a script element of another site',
      call('GET', { host: 'localhost:4700', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }),
    ],
  ])('refuses %s', (_who, incoming) => {
    expect(refusal(incoming)).toMatch(/\.$/u);
  });
});
