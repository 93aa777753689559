import { expect, it } from '@jest/globals';
import { forgetOld } from '../../src/tasks/forget-old.ts';
import { seen } from '../contracts/sightings.ts';
import { fakeTaskParts } from '../support/task-parts.ts';

it('forgets posts after thirty days and forms after one', async () => {
  const parts = fakeTaskParts(() => new Date('2026-11-22T12:00:00Z'));
  const { store, sightings } = parts;
  const days = [
    '2026-10-23T11:59:59Z',
    '2026-10-23T12:00:00Z',
    '2026-11-21T11:59:59Z',
    '2026-11-21T12:00:00Z',
  ];
  for (const day of days) {
    await sightings.note({ ...seen, key: day, seenAt: new Date(day) }, []);
    await store.keepDraft({ id: day, user: 'U1', form: {}, savedAt: new Date(day) });
  }

  await forgetOld(parts)();

  expect([...sightings.all.keys()]).toEqual(days.slice(1));
  const drafts = await Promise.all(days.map((day) => store.draft(day)));
  expect(drafts.map((draft) => draft?.id)).toEqual([undefined, undefined, undefined, days[3]]);
});
