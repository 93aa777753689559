import { describe, expect, it } from '@jest/globals';
import { createModalQueue } from '../../../sandbox/page/slack/modal-queue.ts';

const partner = { blockId: 'partner', actionId: 'partner' };
const need = { blockId: 'need', actionId: 'need' };

describe('what is done in a modal', () => {
  it('arrives before the submission, of each field only what was typed last', async () => {
    const sent: string[] = [];
    const queue = createModalQueue(async ({ blockId }, text) => void sent.push(`${blockId}=${text}`));

    queue.type(partner, 'E');
    queue.type(partner, 'Ef');
    queue.type(need, 'help');
    await queue.afterwards(async () => void sent.push('submit'));

    expect(sent).toEqual(['partner=Ef', 'need=help', 'submit']);
  });

  it('goes on after something was refused', async () => {
    const queue = createModalQueue(() => Promise.reject(new Error('too long')));

    queue.type(partner, 'E');
    const refused = queue.afterwards(() => Promise.reject(new Error('no')));
    const done = queue.afterwards(() => Promise.resolve('done'));

    await expect(refused).rejects.toThrow('no');
    expect(await done).toBe('done');
  });
});
