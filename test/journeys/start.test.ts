import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startBot } from '../../sandbox/bot.ts';
import { startGitLab, type GitLab } from '../../sandbox/gitlab/gitlab.ts';
import { startSlack, type Slack } from '../../sandbox/slack/slack.ts';

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
  await rm(folder, { recursive: true, force: true });
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
  it('says one line for each missing setting, and nothing else', async () => {
    const lines = (await complaint({})).split('\n');

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
    const ready = await fetch(`http://127.0.0.1:${bot.port}/readyz`);

    expect(said).toContain('Another engage-csa uses the data');
    expect(health.status).toBe(200);
    expect(await ready.json()).toEqual({ ready: true, database: 'ok', slack: 'ok', gitlab: 'ok' });
    expect(await bot.stop()).toBe(0);
  });

  it('starts while GitLab is away, and says so', async () => {
    const down = gitlab.faults.add({ on: '*', kind: 'down' });
    await using bot = await startBot({ env: env() });

    const ready = await fetch(`http://127.0.0.1:${bot.port}/readyz`);

    expect(ready.status).toBe(200);
    expect(await ready.text()).toContain('unreachable');
    down.remove();
    expect(await bot.stop()).toBe(0);
  });
});
