import { describe, expect, it } from '@jest/globals';
import { createInFlight, type InFlight } from '../../../src/slack/receiver/in-flight.ts';

type CountArgs = Parameters<InFlight['count']>[0];

/** The middleware looks at nothing but `next`. */
function listen(inFlight: InFlight, next: () => Promise<void>): Promise<void> {
  return inFlight.count({ next } as unknown as CountArgs);
}

describe('createInFlight', () => {
  it('is idle from the start', async () => {
    await expect(createInFlight(() => 0).idle(60_000)).resolves.toBeUndefined();
  });

  it('waits until every listener is done, the failing ones too', async () => {
    const inFlight = createInFlight(() => 0);
    const [slow, failing] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const atWork = [listen(inFlight, () => slow.promise), listen(inFlight, () => failing.promise)];
    const order: string[] = [];

    const idle = inFlight.idle(60_000).then(() => order.push('idle'));
    failing.reject(new Error('no'));
    await expect(atWork[1]).rejects.toThrow('no');
    order.push('one failed');
    slow.resolve();
    await idle;

    expect(order).toEqual(['one failed', 'idle']);
  });

  it('does not wait longer than told', async () => {
    const inFlight = createInFlight(() => 0);
    void listen(inFlight, () => new Promise(() => undefined));

    await expect(inFlight.idle(1)).resolves.toBeUndefined();
  });

  it('knows how long it has been quiet', async () => {
    let now = 0;
    const inFlight = createInFlight(() => now);
    expect(inFlight.quietMs()).toBe(Infinity);
    const slow = Promise.withResolvers<void>();
    const atWork = listen(inFlight, () => slow.promise);
    now = 100;
    expect(inFlight.quietMs()).toBe(0);

    slow.resolve();
    await atWork;
    now = 130;

    expect(inFlight.quietMs()).toBe(30);
  });
});
