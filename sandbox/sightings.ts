import type { Issue } from './gitlab/world/world.ts';
import { livePings, type Interaction, type SimMessage } from './slack/slack.ts';
import type { Stage } from './stage.ts';

/** Where the story plays. */
export const storyChannel = 'C0CSA';

/** Waits for something at either server; rejects with a picture of Slack when it does not come. */
export async function soon<T>(
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

/** Rejects when the bot did not ack. */
export async function answered(doing: Promise<Interaction>): Promise<Interaction> {
  const interaction = await doing;
  if (!interaction.acked) throw new Error(`not acked: ${interaction.error}`);
  return interaction;
}

export function acked(what: string): (interaction: Interaction) => string {
  return ({ ackMs }) => `${what} was acked in ${Math.round(ackMs)} ms`;
}

export function describeIssue({ project, iid, labels, confidential }: Issue): string {
  const names = labels.map(({ name }) => name).join(', ');
  return `${project.path}#${iid} is open${confidential ? ', confidential' : ''}, labelled ${names}`;
}

export function says(message: SimMessage, words: string): boolean {
  return JSON.stringify(message).includes(words);
}

/** What the bot posted for requests: cards and replies. */
export function ours({ slack }: Stage): readonly SimMessage[] {
  return slack.messages(storyChannel).filter(({ metadata }) => metadata !== undefined);
}

/** Rejects when there is more or less than one of each, a ping of many, or a call GitLab would refuse. */
export async function oneOfEach(stage: Stage): Promise<void> {
  const posts = ours(stage);
  const replies = posts.filter(({ ts, thread_ts: thread }) => thread !== undefined && thread !== ts);
  const counts = [stage.gitlab.issues().length, posts.length - replies.length, replies.length];
  if (counts.some((count) => count !== 1)) throw new Error(`issues, cards, replies: ${counts.join(', ')}`);
  const loud = posts.flatMap((message) => livePings(message)).filter((ping) => ping.startsWith('<!'));
  if (loud.length > 0) throw new Error(`the channel was rung: ${loud.join(' ')}`);
  const violations = stage.gitlab.violations.map(({ route, why }) => `${route}: ${why}`);
  if (violations.length > 0) throw new Error(`GitLab would refuse ${violations.join('; ')}`);
}
