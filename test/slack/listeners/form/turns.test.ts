import { describe, expect, it } from '@jest/globals';
import { createTurns } from '../../../../src/slack/listeners/form/turns.ts';

describe('turns', () => {
  it('does one after the other, and of those that wait only the last', async () => {
    const turns = createTurns();
    const { promise, resolve } = Promise.withResolvers<void>();
    const done: string[] = [];

    const first = turns.take('a', '1', () => promise.then(() => void done.push('first')));
    await turns.take('a', '3', async () => void done.push('third'));
    await turns.take('a', '2', async () => void done.push('second'));
    await turns.take('b', '1', async () => void done.push('other'));
    resolve();
    await first;
    await turns.take('a', '4', async () => void done.push('fourth'));

    expect(done).toEqual(['other', 'first', 'third', 'fourth']);
  });

  it('goes on after a failure, and tells of it', async () => {
    const turns = createTurns();
    const { promise, reject } = Promise.withResolvers<void>();
    const done: string[] = [];

    const first = turns.take('a', '1', () => promise);
    await turns.take('a', '4', async () => void done.push('second'));
    reject(new Error('no'));

    await expect(first).rejects.toThrow('no');
    expect(done).toEqual(['second']);
    await turns.take('a', '4', async () => void done.push('third'));
    expect(done).toEqual(['second', 'third']);
  });

  it('are over when the last that waits is done', async () => {
    const turns = createTurns();
    const { promise, resolve } = Promise.withResolvers<void>();
    const done: string[] = [];

    const first = turns.take('a', '1', () => promise);
    await turns.take('a', '2', async () => void done.push('second'));
    const over = turns.over('a').then(() => void done.push('over'));
    await turns.over('b');
    done.push('nobody at b');
    resolve();
    await Promise.all([first, over]);
    await turns.over('a');

    expect(done).toEqual(['nobody at b', 'second', 'over']);
  });
});
