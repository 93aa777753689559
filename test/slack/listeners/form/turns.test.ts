import { describe, expect, it } from '@jest/globals';
import { createTurns } from '../../../../src/slack/listeners/form/turns.ts';

describe('turns', () => {
  it('does one after the other, and of those that wait only the last', async () => {
    const take = createTurns();
    const { promise, resolve } = Promise.withResolvers<void>();
    const done: string[] = [];

    const first = take('a', '1', () => promise.then(() => void done.push('first')));
    await take('a', '3', async () => void done.push('third'));
    await take('a', '2', async () => void done.push('second'));
    await take('b', '1', async () => void done.push('other'));
    resolve();
    await first;
    await take('a', '4', async () => void done.push('fourth'));

    expect(done).toEqual(['other', 'first', 'third', 'fourth']);
  });

  it('goes on after a failure, and tells of it', async () => {
    const take = createTurns();
    const { promise, reject } = Promise.withResolvers<void>();
    const done: string[] = [];

    const first = take('a', '1', () => promise);
    await take('a', '4', async () => void done.push('second'));
    reject(new Error('no'));

    await expect(first).rejects.toThrow('no');
    expect(done).toEqual(['second']);
    await take('a', '4', async () => void done.push('third'));
    expect(done).toEqual(['second', 'third']);
  });
});
