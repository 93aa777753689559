import { afterAll, beforeAll } from '@jest/globals';
import { catalogueWith } from '../../sandbox/catalogue.ts';
import type { Actor, SeenMessage } from '../../sandbox/slack/slack.ts';
import type { Posted } from '../../src/domain/request.ts';
import { eventually } from './eventually.ts';
import { openHouse, type House, type Mode } from './house.ts';
import { channel, workDone } from './story.ts';

/** One bot for all tests of a `describe`; each test has posts of its own. Call it inside the `describe`. */
export function houseForAll(mode: Mode, keys: Record<string, unknown> = {}): { readonly house: () => House } {
  const stack = new AsyncDisposableStack();
  let opened: House | undefined;
  beforeAll(async () => {
    const catalogue = stack.use(await catalogueWith(keys));
    opened = stack.use(await openHouse(mode));
    await opened.startBot(catalogue.env);
  });
  afterAll(() => stack.disposeAsync());
  return {
    house() {
      if (opened === undefined) throw new Error('the house is opened before the first test');
      return opened;
    },
  };
}

/**
 * Lets everything that is under way come to its end. What somebody posted may still be on its way to the bot,
 * so somebody else asks it a question behind that and waits for the answer.
 */
export async function settled(house: House): Promise<void> {
  const bystander = house.slack.as('U0SYDNEY');
  const before = whispers(bystander, channel).length;
  await bystander.mention(channel, 'help');
  await house.slack.until(() => whispers(bystander, channel).length > before);
  await workDone(house);
}

/** What this person alone was told in a channel, oldest first, threads included. */
export function whispers(somebody: Actor, where: string): readonly SeenMessage[] {
  return somebody.seesAll(where).filter(({ ephemeral }) => ephemeral);
}

/** What the bot wrote to this person directly. */
export function direct(somebody: Actor): readonly SeenMessage[] {
  return somebody.sees(somebody.directChannel()).filter(({ user }) => user !== somebody.id);
}

/** What was said in a thread besides its first post, as everybody sees it. */
export function replies({ slack }: House, where: string, ts: string) {
  return slack.messages(where).filter(({ thread_ts: thread, ts: own }) => thread === ts && own !== ts);
}

/** Requests of a post, by what the store holds. */
export function requestsOf({ db }: House, { channel: where, ts }: Posted) {
  return db.query('select * from requests where key = $1', [`post:${where}/${ts}`]);
}

/** Lets the time pass after which unfiled posts are offered to the CSAs, and what then happens. */
export async function letTheHourPass(house: House): Promise<void> {
  await settled(house);
  const open = `name = 'offer-to-csas' and state < 'completed'`;
  await house.db.query(`update pgboss.job set start_after = now() where ${open}`);
  await eventually(async () => (await house.db.query(`select 1 from pgboss.job where ${open}`)).length === 0);
}
