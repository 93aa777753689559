import { request } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { mountPage } from '../../../sandbox/control/page-door.ts';
import { startSlack } from '../../../sandbox/slack/slack.ts';

async function openPage() {
  const slack = await startSlack();
  await mountPage(slack);
  const url = slack.apiUrl.replace('/api/', '/');
  return { url, [Symbol.asyncDispose]: () => slack[Symbol.asyncDispose]() };
}

/** `fetch` does not let anybody lie about the host. */
async function statusFor(url: string, host: string): Promise<number | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<number | undefined>();
  const call = request(url, { headers: { host } }, (response) => {
    response.resume();
    resolve(response.statusCode);
  });
  call.on('error', reject).end();
  return await promise;
}

describe('the page', () => {
  it('comes whole from this server, and forbids everything else', async () => {
    await using page = await openPage();

    const response = await fetch(page.url);
    const html = await response.text();

    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    const files = [...html.matchAll(/(?:src|href)="([^"]+)"/gu)].map(([, file]) => file ?? '');
    expect(files).toEqual(['data:,', '/page.css', '/page.js']);
    const answers = await Promise.all(files.slice(1).map((file) => fetch(new URL(file, page.url))));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });

  it.each([
    ['/', 'evil.example', 403],
    ['/', '127.0.0.1', 200],
    ['/elsewhere', 'localhost', 404],
  ])('answers %s asked of %s with %i', async (path, host, status) => {
    await using page = await openPage();

    expect(await statusFor(new URL(path, page.url).href, host)).toBe(status);
  });
});
