import { expect } from '@jest/globals';
import { fillForm, type SellerForm } from '../../sandbox/seller.ts';
import type { Actor, Interaction, SimMessage } from '../../sandbox/slack/slack.ts';
import { eventually } from './eventually.ts';
import type { House } from './house.ts';

export const channel = 'C0CSA';

/** A seller fills the form in and sends it. */
export async function send(house: House, seller: Actor, form?: SellerForm): Promise<Interaction> {
  await fillForm(house.slack, seller, channel, form);
  return seller.submit();
}

/** Cards and link replies in the channel, as they really are. */
export function posts({ slack }: House): { cards: readonly SimMessage[]; replies: readonly SimMessage[] } {
  const ours = slack.messages(channel).filter(({ metadata }) => metadata !== undefined);
  return {
    cards: ours.filter(({ thread_ts: thread, ts }) => thread === undefined || thread === ts),
    replies: ours.filter(({ thread_ts: thread, ts }) => thread !== undefined && thread !== ts),
  };
}

/** Waits until no job is left to do, so that nothing more can happen soon. */
export async function workDone({ db }: House): Promise<void> {
  await eventually(async () => {
    const rows = await db.query(
      `select 1 from pgboss.job where name not in ('parked', 'offer-to-csas') and name not like '\\_\\_%' and state < 'completed' limit 1`,
    );
    return rows.length === 0;
  });
}

/** Each request became one issue, one card that shows it, and one link reply. */
export async function expectOneOfEach(house: House, count = 1): Promise<void> {
  await house.slack.until(() => posts(house).replies.length >= count, { timeoutMs: 100_000 });
  await workDone(house);
  const { cards, replies } = posts(house);
  const issues = house.gitlab.issues();
  expect({ issues: issues.length, cards: cards.length, replies: replies.length }).toEqual({
    issues: count,
    cards: count,
    replies: count,
  });
  const names = issues.map(({ project, iid }) => `${project.path.split('/').at(-1)}#${iid}`);
  const once = names.map(() => 1);
  expect(names.map((name) => linksTo(name, cards))).toEqual(once);
  expect(names.map((name) => linksTo(name, replies))).toEqual(once);
  expect(new Set(cards.map(({ text }) => /CSA-\d+/u.exec(text)?.[0])).size).toBe(count);
  expect(house.gitlab.violations).toEqual([]);
}

/** How many of these messages lead to the issue of this name: `emea-internal#1`. */
function linksTo(name: string, messages: readonly SimMessage[]): number {
  return messages.filter((message) => JSON.stringify(message).includes(`|${name}>`)).length;
}
