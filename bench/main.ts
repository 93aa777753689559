import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startBot, type Bot } from '../sandbox/bot.ts';
import { startGitLab, type GitLab } from '../sandbox/gitlab/gitlab.ts';
import { fillForm } from '../sandbox/seller.ts';
import type { Parcel } from '../sandbox/slack/delivery/parcel.ts';
import { startSlack, type Slack } from '../sandbox/slack/slack.ts';
import { runningEmbedded } from '../src/postgres/server/embedded.ts';
import { commitTimes } from './commit.ts';
import { percentile, submitAtRate } from './load.ts';
import { memoryOf } from './memory.ts';

/**
 * How long Slack waits for the ack of a submission: of a bare Bolt app, of a bot as tutorials write it,
 * and of ours; with GitLab healthy and with GitLab hanging. All in one run, on one machine. What we want of
 * ours is 1.5 times the bare app and one commit. Disks that others share stall now and then, so that commit
 * is timed on our database while our acks are: what stalls, stalls both.
 */
const contenders = [
  { name: 'bare Bolt echo', program: 'bench/bots/echo.ts' },
  { name: 'tutorial bot', program: 'bench/bots/tutorial.ts' },
  { name: 'engage-csa', program: 'src/main.ts' },
] as const;
const rates = [
  { perSecond: 1, seconds: 30 },
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
/** Of the bare app, by weather and rate. */
const echoP99 = new Map<string, number>();
for (const weather of weathers) for (const contender of contenders) await measure(contender, weather);
await rm(dataDir, { recursive: true, force: true });

/** First start, second start, memory, one commit; and a real submission to send again and again. */
async function start(): Promise<Parcel> {
  const first = await startBot({ env: { ...env, LOG_LEVEL: 'info' } });
  await slack.until(() => slack.connections() > 0);
  const form = await realSubmission(slack);
  const url = await runningEmbedded(dataDir);
  const commits = url === undefined ? [] : await commitTimes(url, { perSecond: 10, seconds: 30 });
  await first.stop();
  const second = await startBot({ env: { ...env, LOG_LEVEL: 'info' } });
  // Pools let go of connections nobody needs after ten seconds.
  await pause(15_000);
  const { rss, pss } = memoryOf(second.pid);
  await second.stop();
  print(`start to ready: first ${first.startMs.toFixed(0)} ms, later ${second.startMs.toFixed(0)} ms`);
  print(`memory of bot and database at rest: RSS ${rss.toFixed(0)} MB (PSS ${pss.toFixed(0)} MB)`);
  const [p50, p99] = [percentile(commits, 0.5), percentile(commits, 0.99)];
  print(`one commit by itself, ten a second: p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`);
  print('');
  print(
    '| GitLab | bot | per second | acks | failed | p50 ms | p99 ms | a commit beside, p99 | wanted p99 |',
  );
  print('|---|---|---:|---:|---:|---:|---:|---:|---:|');
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
    const [{ ms, failed }, commits] = await Promise.all([
      submitAtRate(slack, sample, rate),
      commitsBeside(program, rate),
    ]);
    const [p50, p99] = [percentile(ms, 0.5), percentile(ms, 0.99)];
    const cells = [weather, name, rate.perSecond, ms.length, failed, p50.toFixed(1), p99.toFixed(1)];
    const asked = wanted(program, `${weather} ${rate.perSecond}`, p99, percentile(commits, 0.99));
    print(`| ${[...cells, ...asked].join(' | ')} |`);
  }
  await end(bot, program);
}

/** Commits on the database of ours: one for each of its acks, at the same moments. */
async function commitsBeside(program: string, rate: (typeof rates)[number]): Promise<readonly number[]> {
  const url = program === 'src/main.ts' ? await runningEmbedded(dataDir) : undefined;
  return url === undefined ? [] : commitTimes(url, rate);
}

/** Remembers how the bare app did, and says of ours what that and a commit ask for. */
function wanted(
  program: string,
  conditions: string,
  p99: number,
  commitP99: number,
): readonly [commit: string, wanted: string] {
  if (program === contenders[0].program) echoP99.set(conditions, p99);
  const echo = echoP99.get(conditions);
  if (program !== 'src/main.ts' || echo === undefined) return ['', ''];
  return [commitP99.toFixed(1), (1.5 * echo + commitP99).toFixed(1)];
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
