import { describe, expect, it } from '@jest/globals';
import { Failure, type Remedy } from '../../src/domain/failure.ts';
import { askOnce } from '../../src/tasks/ask-once.ts';
import { seen } from '../contracts/sightings.ts';
import { createFakeMessenger } from '../fakes/messenger.ts';
import { createFakeSightings } from '../fakes/sightings.ts';

const hello = { kind: 'sentence', text: 'Hello.' } as const;

async function open() {
  const sightings = createFakeSightings();
  const messenger = createFakeMessenger();
  await sightings.note(seen, []);
  return { sightings, messenger, ask: () => askOnce({ sightings, messenger }, seen, 'U1', undefined, hello) };
}

function failure(remedy: Remedy): Failure {
  return new Failure('slack', 'some_code', remedy, 'Slack failed');
}

describe('asking once', () => {
  it('asks one person once, however often it is tried', async () => {
    const { messenger, ask } = await open();

    await ask();
    await ask();

    expect(messenger.whispers).toHaveLength(1);
  });

  it.each<Remedy>([{ kind: 'retry' }, { kind: 'wait', ms: 1 }, { kind: 'mend', ms: 1, what: 'place' }])(
    'is tried again when certainly nothing happened: $kind',
    async (remedy) => {
      const { messenger, ask } = await open();
      messenger.failNext('whisper', failure(remedy));

      await expect(ask()).rejects.toMatchObject({ remedy });
      await ask();

      expect(messenger.whispers).toHaveLength(1);
    },
  );

  it('is given up when it may have happened', async () => {
    const { messenger, ask } = await open();
    messenger.failNext('whisper', failure({ kind: 'unknown', withinMs: 5_000 }), { done: true });

    await ask();
    await ask();

    expect(messenger.whispers).toHaveLength(1);
  });

  it('is given up when Slack refuses', async () => {
    const { messenger, ask } = await open();
    messenger.failNext('whisper', failure({ kind: 'never' }));

    await ask();
    await ask();

    expect(messenger.whispers).toEqual([]);
  });
});
