import { once } from 'node:events';
import { stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { mountControl } from './control/control.ts';
import { mountPage } from './control/page-door.ts';
import { openStage, type Stage } from './stage.ts';
import { playStory } from './story.ts';

const help = `npm run sandbox                 opens the sandbox and prints its address
npm run sandbox -- --port 4700  the same at this port
npm run sandbox -- --story      plays one request from the command to the link, without a page

Everything runs on this machine: a simulated Slack, a simulated GitLab, the bot and its database. No
account, no token, no network. Ctrl-C ends all of it and leaves nothing behind.
`;

/** Kept from run to run, so that an open page finds its way back. */
const usualPort = 4700;

/** Answers with the exit code. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, story: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    stdout.write(help);
    return 0;
  }
  return values.story ? await playStory() : await openSandbox(readPort(values.port));
}

/** Stays until somebody ends it. */
async function openSandbox(port: number | undefined): Promise<number> {
  const ended = untilSignal();
  await using stage = await openAt(port);
  mountControl(stage);
  await Promise.race([Promise.all([mountPage(stage.slack), stage.bot.start()]), ended]);
  const address = stage.slack.apiUrl.replace(/api\/$/u, '');
  stdout.write(`Try engage-csa at ${address}\n`);
  stdout.write('Ctrl-C ends it. Slack and GitLab are simulated here; nothing leaves this machine.\n');
  await ended;
  return 0;
}

/** The usual port, or any free one when somebody is there; a port that was asked for must be free. */
async function openAt(port: number | undefined): Promise<Stage> {
  try {
    return await openStage({ mode: 'socket', port: port ?? usualPort });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (port !== undefined) throw new Error(`Port ${port} is taken. Choose another one.`, { cause: error });
    return await openStage({ mode: 'socket' });
  }
}

function readPort(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (!/^\d{1,5}$/u.test(given) || Number(given) > 65_535) {
    throw new Error(`--port wants a number from 0 to 65535, not “${given}”.`);
  }
  return Number(given);
}

/** Ctrl-C, a container that is stopped, a terminal that is closed. */
async function untilSignal(): Promise<void> {
  await Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal)));
}

try {
  process.exitCode = await main();
} catch (error) {
  stderr.write(`The sandbox does not start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
