import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startBot, type Bot } from '../sandbox/bot.ts';
import { startGitLab, type GitLab } from '../sandbox/gitlab/gitlab.ts';
import { fillForm } from '../sandbox/seller.ts';
import type { Parcel } from '../sandbox/slack/delivery/parcel.ts';
import { startSlack, type Slack } from '../sandbox/slack/slack.ts';
import { runningEmbedded } from '../src/postgres/embedded.ts';
import { commitTimes } from './commit.ts';
import { percentile, submitAtRate } from './load.ts';
import { memoryOf } from './memory.ts';

/**
 * How long Slack waits for the ack of a submission: of a bare Bolt app, of a bot as tutorials write it,
 * and of ours; with GitLab healthy and with GitLab hanging. All in one run, on one machine.
 */
const contenders = [
  { name: 'bare Bolt echo', program: 'bench/bots/echo.ts' },
  { name: 'tutorial bot', program: 'bench/bots/tutorial.ts' },
  { name: 'engage-csa', program: 'src/main.ts' },
] as const;
const rates = [
  { perSecond: 1, seconds: 15 },
  { perSecond: 10, seconds: 12 },
  { perSecond: 50, seconds: 12 },
] as const;
const weathers = ['healthy', 'hanging'] as const;

const dataDir = await mkdtemp(join(tmpdir(), 'engage-csa-bench-'));
await using slack = await startSlack();
await using gitlab = await startGitLab({ rateLimits: {} });
const env = {
  SLACK_BOT_TOKEN: slack.botToken,
  SLACK_APP_TOKEN: slack.appToken,
  SLACK_API_URL: slack.apiUrl,
  GITLAB_URL: gitlab.url,
  GITLAB_TOKEN: gitlab.token,
  DATA_DIR: dataDir,
  LOG_LEVEL: 'warn',
};

const sample = await start();
for (const weather of weathers) for (const contender of contenders) await measure(contender, weather);
await rm(dataDir, { recursive: true, force: true });

/** First start, second start, memory, one commit; and a real submission to send again and again. */
async function start(): Promise<Parcel> {
  const first = await startBot({ env: { ...env, LOG_LEVEL: 'info' } });
  await slack.until(() => slack.connections() > 0);
  const form = await realSubmission(slack);
  const url = await runningEmbedded(dataDir);
  const commits = url === undefined ? [] : await commitTimes(url, 1000);
  await first.stop();
  const second = await startBot({ env: { ...env, LOG_LEVEL: 'info' } });
  // Pools let go of connections nobody needs after ten seconds.
  await pause(15_000);
  const { rss, pss } = memoryOf(second.pid);
  await second.stop();
  print(`start to ready: first ${first.startMs.toFixed(0)} ms, later ${second.startMs.toFixed(0)} ms`);
  print(`memory of bot and database at rest: RSS ${rss.toFixed(0)} MB (PSS ${pss.toFixed(0)} MB)`);
  print(
    `one commit: p50 ${percentile(commits, 0.5).toFixed(2)} ms, p99 ${percentile(commits, 0.99).toFixed(2)} ms`,
  );
  print('');
  print('| GitLab | bot | per second | acks | failed | p50 ms | p99 ms |');
  print('|---|---|---:|---:|---:|---:|---:|');
  return form;
}

async function realSubmission(workspace: Slack): Promise<Parcel> {
  const seller = workspace.as('U0BERLIN');
  await fillForm(workspace, seller, 'C0CSA');
  await seller.submit();
  const sent = workspace.traffic.find((one) => one.direction === 'to-bot' && one.kind === 'view_submission');
  if (sent?.direction !== 'to-bot') throw new Error('no submission was delivered');
  return { kind: sent.kind, body: sent.body };
}

async function measure(
  { name, program }: (typeof contenders)[number],
  weather: (typeof weathers)[number],
): Promise<void> {
  slack.reset();
  gitlab.reset();
  if (weather === 'hanging') hang(gitlab);
  const bot = await startBot({ env: { ...env, LOG_LEVEL: 'info' }, program });
  await slack.until(() => slack.connections() > 0);
  await submitAtRate(slack, sample, { perSecond: 10, seconds: 2 });
  for (const rate of rates) {
    const { ms, failed } = await submitAtRate(slack, sample, rate);
    const [p50, p99] = [0.5, 0.99].map((share) => percentile(ms, share).toFixed(1));
    print(`| ${weather} | ${name} | ${rate.perSecond} | ${ms.length} | ${failed} | ${p50} | ${p99} |`);
  }
  await end(bot, program);
}

/** Answers nothing for a minute and longer: no call of the bots' lives that long. */
function hang({ faults }: GitLab): void {
  faults.add({ on: '*', kind: 'hang' });
}

/** Ours is given a new database each time: it would first finish the hundreds of requests it has. */
async function end(bot: Bot, program: string): Promise<void> {
  if (program !== 'src/main.ts') return bot.kill();
  await bot.stop();
  await rm(dataDir, { recursive: true, force: true });
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
