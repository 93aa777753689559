import { expect, it } from '@jest/globals';
import type { Sighting } from '../../src/domain/sighting.ts';
import type { Sightings } from '../../src/ports/sightings.ts';

export type SightingsUnderTest = AsyncDisposable & {
  readonly sightings: Sightings;
  /** Names of the jobs that were sent, oldest first. */
  jobs(): Promise<readonly string[]>;
};

const noon = new Date('2026-11-22T12:00:00.123Z');

export const seen: Sighting = {
  key: 'post:C1/1700000000.000100',
  door: 'watch',
  by: 'U1',
  at: { channel: 'C1', ts: '1700000000.000100' },
  post: { channel: 'C1', ts: '1700000000.000100', author: 'U1', text: 'Help <&> \u{1F3AB}' },
  asked: [],
  seenAt: noon,
};
const marked: Sighting = {
  key: 'mark:C1/1.2/U2',
  door: 'mark',
  by: 'U2',
  at: seen.at,
  asked: [],
  seenAt: noon,
};

/** What every store of sightings promises. Call it inside a `describe`. */
export function sightingsContract(open: () => Promise<SightingsUnderTest>): void {
  it('keeps a sighting as it is, and its jobs', async () => {
    await using given = await open();
    const { sightings } = given;

    await sightings.note(seen, [{ name: 'offer-to-author', payload: { sighting: seen.key }, key: 'U1' }]);

    expect(await sightings.sighting(seen.key)).toEqual(seen);
    expect(await given.jobs()).toEqual(['offer-to-author']);
  });

  it('takes the same sighting in once, with its jobs', async () => {
    await using given = await open();
    const job = { name: 'offer-to-author', payload: { sighting: seen.key }, key: 'U1' } as const;

    await Promise.all([
      given.sightings.note(seen, [job]),
      given.sightings.note({ ...seen, by: 'U9' }, [job]),
    ]);

    expect(await given.jobs()).toEqual(['offer-to-author']);
  });

  it('changes a sighting one after the other', async () => {
    await using given = await open();
    const { sightings } = given;
    await sightings.note(seen, []);

    const changed = await Promise.all(
      ['U3', 'U3', 'U4'].map((user) =>
        sightings.change(seen.key, ({ asked }) =>
          asked.includes(user) ? undefined : { asked: [...asked, user] },
        ),
      ),
    );

    expect(changed.filter(Boolean)).toHaveLength(2);
    expect((await sightings.sighting(seen.key))?.asked.toSorted()).toEqual(['U3', 'U4']);
  });

  it('learns what a marked post says', async () => {
    await using given = await open();
    const { sightings } = given;
    await sightings.note(marked, []);
    const post = { channel: 'C1', ts: '1.2', author: 'U1', text: 'Help' };

    await sightings.change(marked.key, () => ({ post }));

    expect(await sightings.sighting(marked.key)).toEqual({ ...marked, post });
  });

  it('knows nothing of what was never seen', async () => {
    await using given = await open();

    expect(await given.sightings.sighting('post:C1/9.9')).toBeUndefined();
    expect(await given.sightings.change('post:C1/9.9', () => ({ asked: ['U1'] }))).toBe(false);
  });

  it('counts the posts an author was asked about', async () => {
    await using given = await open();
    const { sightings } = given;
    await sightings.note({ ...seen, asked: ['U1'] }, []);
    await sightings.note({ ...seen, key: 'post:C1/2', asked: ['U7'] }, []);
    await sightings.note({ ...seen, key: 'post:C1/3', asked: ['U1'], seenAt: new Date('2026-11-20') }, []);
    await sightings.note({ ...seen, key: 'post:C1/4', by: 'U2', asked: ['U1'] }, []);

    expect(await sightings.countAsked('U1', new Date('2026-11-21T12:00:00Z'))).toBe(1);
  });

  it('remembers who wants no offers', async () => {
    await using given = await open();
    const { sightings } = given;

    const atFirst = await sightings.wantsOffers('U1');
    await sightings.setWantsOffers('U1', false);
    const afterwards = await sightings.wantsOffers('U1');
    await sightings.setWantsOffers('U1', true);

    expect([atFirst, afterwards, await sightings.wantsOffers('U1')]).toEqual([true, false, true]);
  });

  it('forgets what was seen before a moment', async () => {
    await using given = await open();
    const { sightings } = given;
    const later = { ...seen, key: 'post:C1/2', seenAt: new Date(noon.getTime() + 1) };
    await sightings.note(seen, []);
    await sightings.note(later, []);

    await sightings.forgetBefore(later.seenAt);

    expect(await sightings.sighting(seen.key)).toBeUndefined();
    expect(await sightings.sighting(later.key)).toEqual(later);
  });
}
