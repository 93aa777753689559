import { stdout } from 'node:process';
import { acked, answered, describeIssue, oneOfEach, ours, says, soon, storyChannel } from './sightings.ts';
import { fillIn, openForm } from './seller.ts';
import { openStage, type Mode, type Stage } from './stage.ts';

export type StoryOptions = {
  readonly modes?: readonly Mode[];
  readonly write?: (line: string) => void;
  /** What is waited for one step at most. */
  readonly patienceMs?: number;
  /** Is given each stage before the bot starts. */
  readonly prepare?: (stage: Stage) => void;
};

/** Writes a step down when it has been seen; answers with what was seen. */
type See = <T>(where: 'Bot' | 'Slack' | 'GitLab', what: (seen: T) => string, look: Promise<T>) => Promise<T>;

/**
 * Plays a seller from the command to the link in the thread, once in Socket Mode and once over HTTP, and
 * writes down what the two servers saw. Answers with the exit code: 0 when everything was seen.
 */
export async function playStory(options: StoryOptions = {}): Promise<number> {
  const { modes = ['socket', 'http'], write = toStdout, patienceMs = 15_000 } = options;
  const missing: string[] = [];
  for (const mode of modes) {
    write(`\n${mode === 'socket' ? 'Socket Mode' : 'HTTP mode'}`);
    await using stage = await openStage({ mode });
    options.prepare?.(stage);
    const notes = takeNotes(write);
    try {
      await tellStory(stage, notes.see, patienceMs);
    } catch (error) {
      missing.push(
        `${mode}, after “${notes.last()}”: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  if (missing.length === 0) write('\nEvery step was seen at the servers.');
  else write(`\nNot seen:\n${missing.map((line) => `- ${line}`).join('\n')}`);
  return missing.length === 0 ? 0 : 1;
}

async function tellStory(stage: Stage, see: See, patienceMs: number): Promise<void> {
  const { slack, gitlab, bot } = stage;
  const seller = slack.as('U0BERLIN');
  const seen = <T>(look: () => T | undefined | false): Promise<T> => soon(stage, patienceMs, look);
  const replyTo = (ts: string, url: string) =>
    ours(stage).some((one) => one.thread_ts === ts && one.ts !== ts && says(one, url));

  await see('Bot', () => 'is ready', bot.start());
  await see('Slack', acked('/engage-csa'), answered(openForm(slack, seller, storyChannel)));
  await see(
    'Slack',
    (title) => `the modal “${title}” is open`,
    seen(() => seller.modal()?.title),
  );
  await see('Slack', () => 'the seller has filled it in', fillIn(slack, seller));
  await see('Slack', acked('the submission'), answered(seller.submit()));
  const card = await see(
    'Slack',
    () => 'the card is in the channel',
    seen(() => ours(stage)[0]),
  );
  const issue = await see(
    'GitLab',
    describeIssue,
    seen(() => gitlab.issues()[0]),
  );
  const url = `${gitlab.url}/${issue.project.path}/-/issues/${issue.iid}`;
  const edited = seen(() => ours(stage).some((one) => one.ts === card.ts && says(one, url)));
  await see('Slack', () => 'the card shows the issue', edited);
  const reply = seen(() => replyTo(card.ts, url));
  await see('Slack', () => 'a reply under the card brings the link', reply);
  const whispered = seen(() => seller.sees(storyChannel).some(({ ephemeral }) => ephemeral));
  await see('Slack', () => 'the seller was told privately', whispered);
  await see('Bot', () => 'made one issue, one card, one reply, and rang for nobody', oneOfEach(stage));
}

function takeNotes(write: (line: string) => void): { readonly see: See; readonly last: () => string } {
  const startedAt = performance.now();
  let last = 'nothing';
  return {
    last: () => last,
    async see(where, what, look) {
      const seen = await look;
      last = what(seen);
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(3).padStart(7);
      write(`${seconds} s  ${where.padEnd(6)}  ${last}`);
      return seen;
    },
  };
}

function toStdout(line: string): void {
  stdout.write(`${line}\n`);
}
