import { expect, it } from '@jest/globals';
import { forgetOld } from '../../src/tasks/forget-old.ts';
import { seen } from '../contracts/sightings.ts';
import { createFakeSightings } from '../fakes/sightings.ts';

it('forgets posts after thirty days and forms after one', async () => {
  const sightings = createFakeSightings();
  const old = { ...seen, key: 'old', seenAt: new Date('2026-10-23T11:59:59Z') };
  const recent = { ...seen, key: 'recent', seenAt: new Date('2026-10-23T12:00:00Z') };
  await sightings.note(old, []);
  await sightings.note(recent, []);
  const forgotten: Date[] = [];
  const store = { forgetDraftsBefore: (date: Date) => Promise.resolve(void forgotten.push(date)) };

  await forgetOld({ store, sightings, now: () => new Date('2026-11-22T12:00:00Z') })();

  expect([...sightings.all.keys()]).toEqual(['recent']);
  expect(forgotten).toEqual([new Date('2026-11-21T12:00:00Z')]);
});
