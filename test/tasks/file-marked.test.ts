import { describe, expect, it } from '@jest/globals';
import type { Person } from '../../src/domain/person.ts';
import type { Sighting } from '../../src/domain/sighting.ts';
import { fileMarked } from '../../src/tasks/file-marked.ts';
import { fakeTaskParts } from '../support/task-parts.ts';

const csa: Person = { id: 'U2', name: 'Grace', standing: 'member' };
const mark: Sighting = {
  key: 'mark:C1/1.2/U2',
  door: 'mark',
  by: csa.id,
  at: { channel: 'C1', ts: '1.2' },
  asked: [],
  seenAt: new Date('2026-11-22T12:00:00Z'),
};

describe('a post a CSA marked', () => {
  it('that Slack does not let us read is given up, and the CSA is told once, directly', async () => {
    const parts = fakeTaskParts(() => mark.seenAt);
    const { messenger, sightings } = parts;
    messenger.people.set(csa.id, csa);
    messenger.rooms.set('C1', { kind: 'closed' });
    await sightings.note(mark, []);

    await fileMarked(parts)({ sighting: mark.key });
    await fileMarked(parts)({ sighting: mark.key });

    expect(messenger.whispers).toMatchObject([
      { user: csa.id, place: undefined, whisper: { text: expect.stringContaining('does not let us read') } },
    ]);
  });
});
