import { stdout } from 'node:process';
import type { Issue } from './gitlab/world/world.ts';
import { fillIn, openForm } from './seller.ts';
import { livePings, type Interaction, type SimMessage } from './slack/slack.ts';
import { openStage, type Mode, type Stage } from './stage.ts';

const channel = 'C0CSA';

export type StoryOptions = {
  readonly write?: (line: string) => void;
  /** What is waited for one step at most. */
  readonly patienceMs?: number;
  /** Is given each stage before the bot starts. */
  readonly prepare?: (stage: Stage) => void;
};

/** Writes a step down when it has been seen; the answer is what was seen. */
type See = <T>(where: 'Bot' | 'Slack' | 'GitLab', what: (seen: T) => string, look: Promise<T>) => Promise<T>;

/**
 * Plays a seller from the command to the link in the thread, once in Socket Mode and once over HTTP, and
 * writes down what the two servers saw. Answers with the exit code: 0 when everything was seen.
 */
export async function playStory(options: StoryOptions = {}): Promise<number> {
  const { write = toStdout, patienceMs = 15_000, prepare = () => {} } = options;
  const missing: string[] = [];
  for (const mode of ['socket', 'http'] as const) {
    write(`\n${mode === 'socket' ? 'Socket Mode' : 'HTTP mode'}`);
    await using stage = await openStage({ mode });
    prepare(stage);
    const startedAt = performance.now();
    let last = 'nothing';
    const see: See = async (where, what, look) => {
      const seen = await look;
      last = what(seen);
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(3).padStart(7);
      write(`${seconds} s  ${where.padEnd(6)}  ${last}`);
      return seen;
    };
    try {
      await tellStory(stage, mode, see, (look) => once(stage, patienceMs, look));
    } catch (error) {
      missing.push(`${mode}: after “${last}”: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (missing.length === 0) write('\nEvery step was seen at the servers, in both modes.');
  else write(`\nNot seen:\n${missing.map((line) => `- ${line}`).join('\n')}`);
  return missing.length === 0 ? 0 : 1;
}

/** Waits for something at either server. */
type Once = <T>(look: () => T | undefined | false) => Promise<T>;

async function tellStory(stage: Stage, mode: Mode, see: See, once: Once): Promise<void> {
  const { slack, gitlab, bot } = stage;
  const seller = slack.as('U0BERLIN');
  await see('Bot', () => `is ready (${mode})`, bot.start());
  await see('Slack', acked('/engage-csa'), answered(openForm(slack, seller, channel)));
  await see(
    'Slack',
    (title) => `the modal “${title}” is open`,
    once(() => seller.modal()?.title),
  );
  await see('Slack', () => 'the seller has filled it in', fillIn(slack, seller));
  await see('Slack', acked('the submission'), answered(seller.submit()));
  const card = await see(
    'Slack',
    () => 'the card is in the channel',
    once(() => ours(stage)[0]),
  );
  const issue = await see(
    'GitLab',
    describeIssue,
    once(() => gitlab.issues()[0]),
  );
  const url = `${gitlab.url}/${issue.project.path}/-/issues/${issue.iid}`;
  const edited = once(() => ours(stage).find((one) => one.ts === card.ts && says(one, url)));
  await see('Slack', () => 'the card shows the issue', edited);
  const reply = once(() => ours(stage).find((one) => one.thread_ts === card.ts && one.ts !== card.ts));
  await see('Slack', () => 'a reply under the card brings the link', reply.then(demand(url)));
  await see(
    'Slack',
    () => 'the seller was told privately',
    once(() => whispered(stage)),
  );
  await see('Bot', () => 'made one issue, one card, one reply, and rang for nobody', oneOfEach(stage));
}

function acked(what: string) {
  return ({ ackMs }: Interaction): string => `${what} was acked in ${Math.round(ackMs)} ms`;
}

async function answered(doing: Promise<Interaction>): Promise<Interaction> {
  const interaction = await doing;
  if (!interaction.acked) throw new Error(`not acked: ${interaction.error}`);
  return interaction;
}

function describeIssue({ project, iid, labels, confidential }: Issue): string {
  const names = labels.map(({ name }) => name).join(', ');
  return `${project.path}#${iid} is open${confidential ? ', confidential' : ''}, labelled ${names}`;
}

function demand(url: string) {
  return (message: SimMessage): SimMessage => {
    if (!says(message, url)) throw new Error(`the reply does not name ${url}`);
    return message;
  };
}

function says(message: SimMessage, words: string): boolean {
  return JSON.stringify(message).includes(words);
}

function ours({ slack }: Stage): readonly SimMessage[] {
  return slack.messages(channel).filter(({ metadata }) => metadata !== undefined);
}

function whispered({ slack }: Stage): boolean {
  return slack
    .as('U0BERLIN')
    .sees(channel)
    .some(({ ephemeral }) => ephemeral);
}

async function oneOfEach(stage: Stage): Promise<void> {
  const posts = ours(stage);
  const replies = posts.filter(({ ts, thread_ts: thread }) => thread !== undefined && thread !== ts);
  const counts = [stage.gitlab.issues().length, posts.length - replies.length, replies.length];
  if (counts.some((count) => count !== 1)) throw new Error(`issues, cards, replies: ${counts.join(', ')}`);
  const loud = posts.flatMap((message) => livePings(message)).filter((ping) => ping.startsWith('<!'));
  if (loud.length > 0) throw new Error(`the channel was rung: ${loud.join(' ')}`);
  const violations = stage.gitlab.violations.map(({ route, why }) => `${route}: ${why}`);
  if (violations.length > 0) throw new Error(`GitLab would refuse ${violations.join('; ')}`);
}

async function once<T>(
  { slack, gitlab }: Stage,
  patienceMs: number,
  look: () => T | undefined | false,
): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const again = (): void => {
    const found = look();
    if (found !== undefined && found !== false) resolve(found);
  };
  const stops = [slack.onChange(again), gitlab.onChange(again)];
  const timer = setTimeout(() => {
    reject(new Error(`nothing within ${patienceMs / 1000} s\n${slack.picture()}`));
  }, patienceMs);
  again();
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    for (const stop of stops) stop();
  }
}

function toStdout(line: string): void {
  stdout.write(`${line}\n`);
}
