import { describe, expect, it } from '@jest/globals';
import { createTurnstile } from '../../../src/postgres/jobs/turnstile.ts';

/** A turnstile whose pauses take no time; `quiet` says for how long nobody has waited at each look. */
function turnstile(quiet: (pausedMs: number) => number) {
  let pausedMs = 0;
  const pause = (ms: number): Promise<void> => Promise.resolve(void (pausedMs += ms));
  return { pass: createTurnstile(() => quiet(pausedMs), pause), paused: () => pausedMs };
}

describe('the turnstile', () => {
  it('lets a job pass at once while nobody waits for an answer', async () => {
    const { pass, paused } = turnstile(() => Infinity);

    await pass();

    expect(paused()).toBe(0);
  });

  it('holds a job back until the last answer is a moment ago', async () => {
    const answeredAt = 10;
    const { pass, paused } = turnstile((ms) => Math.max(0, ms - answeredAt));

    await pass();

    expect(paused()).toBe(35);
  });

  it('lets one job after the other pass in a rush, so that work goes on', async () => {
    const { pass, paused } = turnstile(() => 0);

    await Promise.all([pass(), pass(), pass()]);

    expect(paused()).toBe(600);
  });
});
