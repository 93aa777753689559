import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startBot } from '../../sandbox/bot.ts';
import { startGitLab, type GitLab } from '../../sandbox/gitlab/gitlab.ts';
import { startSlack, type Slack } from '../../sandbox/slack/slack.ts';
import { eventually } from '../support/eventually.ts';

let slack: Slack;
let gitlab: GitLab;
let folder: string;

beforeAll(async () => {
  slack = await startSlack();
  gitlab = await startGitLab();
  folder = await mkdtemp(join(tmpdir(), 'engage-csa-start-'));
});

afterAll(async () => {
  await slack[Symbol.asyncDispose]();
  await gitlab[Symbol.asyncDispose]();
  // The database of a bot that ended at once ends a moment later.
  await rm(folder, { recursive: true, force: true, maxRetries: 10 });
});

function env(change: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
    GITLAB_URL: gitlab.url,
    GITLAB_TOKEN: gitlab.token,
    DATA_DIR: join(folder, 'data'),
    ...change,
  };
}

/** What it says when it does not start. */
async function complaint(settings: Readonly<Record<string, string>>): Promise<string> {
  const outcome: unknown = await startBot({ env: settings }).catch((error: unknown) => error);
  if (outcome instanceof Error) return outcome.message;
  throw new Error('it started');
}

describe('the bot', () => {
  it('tells its operator at the start of a project that is not ready for requests', async () => {
    const apac = 'gitlab-com/channel/partners/apac/apac-internal';
    gitlab.setRole(apac, gitlab.bot.username, undefined);

    await using bot = await startBot({ env: env({ DATA_DIR: join(folder, 'unready') }) });
    const told = await eventually(() =>
      Promise.resolve(bot.lines.find((line) => line.includes('will not arrive'))),
    );
    gitlab.setRole(apac, gitlab.bot.username, 'reporter');

    expect(JSON.parse(told)).toMatchObject({ regions: ['APAC'], project: apac, why: expect.any(String) });
  });

  it('says one line for each missing setting, and nothing else', async () => {
    const lines = (await complaint({ CATALOGUE_FILE: '' })).split('\n');

    expect(lines.slice(1).map((line) => line.split(':')[0])).toEqual([
      'engage-csa does not start',
      '- SLACK_BOT_TOKEN is missing',
      '- GITLAB_TOKEN is missing',
      '- SLACK_APP_TOKEN is missing',
    ]);
    expect(lines[0]).toBe('the bot ended with 78:');
  });

  it.each([
    ['SLACK_BOT_TOKEN', 'xoxb-of-somebody-else'],
    ['SLACK_APP_TOKEN', 'xapp-of-somebody-else'],
  ])('names %s when Slack refuses it', async (name, value) => {
    const said = await complaint(env({ [name]: value }));

    expect(said).toContain(`Slack refuses ${name}`);
    expect(said).not.toContain(value);
  });

  it('says in one line that its port is taken', async () => {
    const { port } = new URL(gitlab.url);

    const said = await complaint(env({ PORT: port }));

    expect(said).toMatch(/^the bot ended with 78:/);
    expect(said.split('\n').slice(-2)).toEqual([
      'engage-csa does not start:',
      `- The web server cannot listen on 127.0.0.1:${port}; is PORT taken?`,
    ]);
  });

  it('shows where a mistake of ours was made', async () => {
    const preload = `--import=data:text/javascript,${encodeURIComponent('delete Intl.supportedValuesOf')}`;

    const said = await complaint(env({ NODE_OPTIONS: preload }));

    expect(said).toMatch(/^the bot ended with 1:/);
    expect(said).toContain('starting failed');
    expect(said).toMatch(/TypeError: Intl\.supportedValuesOf is not a function\\n {4}at timeZoneProblem /);
  });

  it('names file, line and key of a mistake in the catalogue', async () => {
    const file = join(folder, 'catalogue.yml');
    await writeFile(file, 'chanel: here\n');

    const said = await complaint(env({ CATALOGUE_FILE: file }));

    expect(said).toContain(`${file}:1: chanel is not a known key. Did you mean "channel"?`);
  });

  it('runs on a database of its own, keeps a second bot out of it, and ends well', async () => {
    await using bot = await startBot({ env: env() });

    const said = await complaint(env());
    const health = await fetch(`http://127.0.0.1:${bot.port}/healthz`);
    const ready = await eventually(async () => {
      const parts = await fetch(`http://127.0.0.1:${bot.port}/readyz`).then((answer) => answer.text());
      return !parts.includes('not asked yet') && parts;
    });

    expect(said).toContain('Another engage-csa uses the data');
    expect(health.status).toBe(200);
    expect(JSON.parse(ready)).toEqual({ ready: true, database: 'ok', slack: 'ok', gitlab: 'ok' });
    expect(await bot.stop()).toBe(0);
  });

  it.each([
    ['is away', 'down'],
    ['hangs', 'hang'],
  ] as const)('starts while GitLab %s, and says so as soon as it is asked', async (_title, kind) => {
    const ill = gitlab.faults.add({ on: '*', kind });
    await using bot = await startBot({ env: env() });

    // A probe does not wait for long.
    const signal = AbortSignal.timeout(2_000);
    const ready = await fetch(`http://127.0.0.1:${bot.port}/readyz`, { signal });

    expect(ready.status).toBe(200);
    expect(await ready.text()).toContain('unreachable');
    ill.remove();
    ill.release();
    expect(await bot.stop()).toBe(0);
  });

  it('is not ready with a token GitLab refuses', async () => {
    await using bot = await startBot({ env: env({ GITLAB_TOKEN: 'glpat-of-somebody-else' }) });

    const refused = await eventually(async () => {
      const ready = await fetch(`http://127.0.0.1:${bot.port}/readyz`);
      return ready.status === 503 && ready.text();
    });

    expect(refused).toContain('refused');
    expect(refused).not.toContain('glpat');
  });

  it('ends well when it is stopped while it waits for Slack', async () => {
    const away = slack.faults.add({ method: 'auth.test', kind: 'http-500', times: 'always' });
    const bot = spawn(process.execPath, ['src/main.ts'], { env: { ...process.env, ...env({ PORT: '0' }) } });
    await away.hits(1);

    bot.kill('SIGTERM');

    expect(await once(bot, 'close')).toEqual([0, null]);
    away.remove();
  });

  it('ends though a call is half sent', async () => {
    await using bot = await startBot({ env: env() });
    const caller = connect(bot.port, '127.0.0.1');
    caller.on('error', () => undefined);
    caller.write('GET /healthz HTTP/1.1\r\nHost: here\r\n');
    await fetch(`http://127.0.0.1:${bot.port}/healthz`);

    expect(await bot.stop()).toBe(0);
  });

  it('logs a mistake nobody caught, without tokens, and ends', async () => {
    const mistake = `process.on('SIGUSR2', () => Promise.reject(new Error(process.env.SLACK_BOT_TOKEN)))`;
    const preload = `--import=data:text/javascript,${encodeURIComponent(mistake)}`;
    await using bot = await startBot({ env: env({ NODE_OPTIONS: preload }) });

    process.kill(bot.pid, 'SIGUSR2');

    expect(await bot.gone).toEqual([1, null]);
    expect(bot.lines.at(-1)).toContain('a mistake of ours');
    expect(bot.lines.join()).not.toContain(slack.botToken);
  });
});
