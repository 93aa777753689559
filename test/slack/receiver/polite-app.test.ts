import { describe, expect, it } from '@jest/globals';
import type { AppOptions } from '@slack/bolt';
import { boltLogger } from '../../../src/slack/bolt-logger.ts';
import { PoliteApp } from '../../../src/slack/receiver/polite-app.ts';
import { pino } from 'pino';

const receiver = { init: () => undefined, start: () => Promise.resolve(), stop: () => Promise.resolve() };

/** What an app acks whose identity is known, or not yet, because Slack is away while we start. */
async function acksOf(body: object, isKnown: boolean): Promise<number> {
  const options = {
    receiver,
    logger: boltLogger(pino({ level: 'silent' })),
    convoStore: false,
    authorize: () =>
      isKnown
        ? Promise.resolve({ botToken: 'xoxb-1', botId: 'B1', botUserId: 'U1' })
        : Promise.reject(new Error('Slack is away')),
  } satisfies Partial<AppOptions>;
  const app = new PoliteApp(options, () => Promise.resolve());
  let acks = 0;
  const ack = (): Promise<void> => {
    acks += 1;
    return Promise.resolve();
  };
  await app.processEvent({ body, ack }).catch(() => undefined);
  return acks;
}

const mention = {
  type: 'event_callback',
  team_id: 'T1',
  event: { type: 'app_mention', user: 'U2', channel: 'C1', ts: '1.1', text: 'hi' },
};
const submission = {
  type: 'view_submission',
  team: { id: 'T1' },
  user: { id: 'U2' },
  view: { callback_id: 'form', id: 'V1', state: { values: {} } },
};

describe('what Slack brings', () => {
  it.each([
    ['an event', mention],
    ['a submission', submission],
  ])('has an ack once we know who we are, and none before: %s', async (_, body) => {
    expect(await acksOf(body, true)).toBe(1);
    expect(await acksOf(body, false)).toBe(0);
  });
});
