import { describe, expect, it } from '@jest/globals';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { Failure } from '../../src/domain/failure.ts';
import type { Post } from '../../src/domain/post.ts';
import { createLookout, type LookoutParts } from '../../src/intake/lookout.ts';
import { createFakeFiler } from '../fakes/filer.ts';
import { createFakeSightings } from '../fakes/sightings.ts';
import { createFakeStore } from '../fakes/store.ts';
import { tinyCatalogue } from '../support/catalogue.ts';

const ask = 'Hi team, Eficode needs a technical demo for their customer in Munich next week. Can a CSA help?';
const post: Post = { channel: 'C1', ts: '1.2', author: 'U1', text: ask };
const catalogue: Catalogue = {
  ...tinyCatalogue,
  regions: tinyCatalogue.regions.map((region) => ({ ...region, csas: ['UCSA'] })),
  watch: [
    { channel: 'requests', mode: 'offer' },
    { channel: 'C0OFF', mode: 'off' },
  ],
};

function open(change: Partial<LookoutParts> = {}) {
  const sightings = createFakeSightings();
  const lookout = createLookout({
    store: createFakeStore(),
    sightings,
    filer: createFakeFiler(),
    detect: ({ text }) =>
      text.includes('help')
        ? { kind: 'request', score: 1, because: [] }
        : { kind: 'other', why: 'unlikely', score: 0 },
    catalogue,
    person: (id) => Promise.resolve({ id, name: id, standing: id === 'UGUEST' ? 'guest' : 'member' }),
    room: () => Promise.resolve({ kind: 'ours', name: 'requests' }),
    now: () => new Date('2026-11-22T12:00:00Z'),
    ...change,
  });
  return { lookout, sightings };
}

describe('a post in a channel', () => {
  it('that asks for help is noted with what follows from it', async () => {
    const { lookout, sightings } = open();

    await lookout.posted(post);

    expect(sightings.jobs).toEqual([
      { name: 'offer-to-author', payload: { sighting: 'post:C1/1.2' }, key: 'U1' },
      { name: 'offer-to-csas', payload: { sighting: 'post:C1/1.2' }, key: 'post:C1/1.2', afterMs: 3_600_000 },
    ]);
  });

  it.each<readonly [string, Partial<Post>, Partial<LookoutParts>]>([
    ['is chatter', { text: 'Lunch?' }, {}],
    ['is a reply', { threadTs: '1.1' }, {}],
    ['is a CSA’s', { author: 'UCSA' }, {}],
    [
      'is read by people from outside',
      {},
      { room: () => Promise.resolve({ kind: 'shared', name: 'requests' }) },
    ],
    ['is somewhere else', {}, { room: () => Promise.resolve({ kind: 'ours', name: 'lunch' }) }],
    [
      'is where the watch is off',
      { channel: 'C0OFF' },
      { room: () => Promise.resolve({ kind: 'ours', name: 'x' }) },
    ],
    ['is watched by nobody', {}, { catalogue: { ...catalogue, watch: [] } }],
  ])('leaves no trace when it %s', async (_, change, parts) => {
    const { lookout, sightings } = open(parts);

    await lookout.posted({ ...post, ...change });

    expect(sightings.all.size).toBe(0);
  });

  it('is noted where Slack does not say what the channel is, for the task to ask again', async () => {
    const failure = new Failure('slack', '500', { kind: 'retry' }, 'Slack could not be reached');
    const { lookout, sightings } = open({ room: () => Promise.reject(failure) });

    await lookout.posted(post);

    expect(sightings.all.size).toBe(1);
  });
});

describe('a mention', () => {
  it('is answered, and is itself the post', async () => {
    const { lookout, sightings } = open();

    await lookout.mentioned({ ...post, text: 'mine' });

    expect([...sightings.all.values()]).toMatchObject([{ at: { ts: '1.2' }, words: 'mine' }]);
    expect(sightings.jobs.map(({ name }) => name)).toEqual(['answer-mention']);
  });

  it('that only asks for the form says nothing about its content', async () => {
    const { lookout, sightings } = open();

    await lookout.mentioned({ ...post, text: 'Open' });

    expect([...sightings.all.values()]).toMatchObject([{ words: '', post: { text: '' } }]);
  });

  it('that asks for help is one the CSAs may be told of', async () => {
    const { lookout, sightings } = open();

    await lookout.mentioned(post);

    expect(sightings.jobs.map(({ name }) => name)).toEqual(['answer-mention', 'offer-to-csas']);
  });

  it('in a thread is about its first post', async () => {
    const { lookout, sightings } = open();

    await lookout.mentioned({ ...post, threadTs: '1.1', text: 'open' });

    expect([...sightings.all.values()]).toMatchObject([
      { key: 'post:C1/1.2', at: { channel: 'C1', ts: '1.1' }, threadTs: '1.1' },
    ]);
  });
});

describe('a reaction', () => {
  const at = { channel: 'C1', ts: '1.2' };

  it('of a CSA with the intake emoji marks the post', async () => {
    const { lookout, sightings } = open();

    await lookout.reacted({ by: 'UCSA', emoji: 'ticket', at, eventTs: '5.1' });

    expect(sightings.jobs).toMatchObject([
      { name: 'file-marked', payload: { sighting: 'mark:C1/1.2/UCSA/5.1' } },
    ]);
  });

  it.each([
    ['somebody else', 'U1', 'ticket'],
    ['a CSA with another emoji', 'UCSA', 'eyes'],
  ])('of %s is nobody’s business', async (_, by, emoji) => {
    const { lookout, sightings } = open();

    await lookout.reacted({ by, emoji, at, eventTs: '5.1' });

    expect(sightings.all.size).toBe(0);
  });
});

describe('the same reaction', () => {
  it('counts once however often it is delivered, and again when it was taken away and put there anew', async () => {
    const { lookout, sightings } = open();
    const reaction = { by: 'UCSA', emoji: 'ticket', at: { channel: 'C1', ts: '1.2' } };

    await lookout.reacted({ ...reaction, eventTs: '5.1' });
    await lookout.reacted({ ...reaction, eventTs: '5.1' });
    await lookout.reacted({ ...reaction, eventTs: '9.1' });

    expect(sightings.jobs).toHaveLength(2);
  });
});

describe('the region of a marked post', () => {
  it.each([
    ['is too old', 'mark:C1/9.9/UCSA/5.1', 'EMEA', 'UCSA', 'too old'],
    ['left the catalogue', 'mark:C1/1.2/UCSA/5.1', 'LATAM', 'UCSA', 'too old'],
    ['is not a CSA’s choice', 'mark:C1/1.2/UCSA/5.1', 'EMEA', 'U1', 'Only a CSA'],
  ])('is refused when it %s', async (_, sighting, region, by, why) => {
    const { lookout, sightings } = open();
    await lookout.reacted({ by: 'UCSA', emoji: 'ticket', at: { channel: 'C1', ts: '1.2' }, eventTs: '5.1' });
    await sightings.change('mark:C1/1.2/UCSA/5.1', () => ({ post }));

    expect(await lookout.chooseRegion({ sighting, region, by })).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining(why),
    });
  });

  it('is refused when its author may have no request', async () => {
    const { lookout, sightings } = open();
    await lookout.reacted({ by: 'UCSA', emoji: 'ticket', at: { channel: 'C1', ts: '1.2' }, eventTs: '5.1' });
    await sightings.change('mark:C1/1.2/UCSA/5.1', () => ({ post: { ...post, author: 'UGUEST' } }));

    const outcome = await lookout.chooseRegion({
      sighting: 'mark:C1/1.2/UCSA/5.1',
      region: 'EMEA',
      by: 'UCSA',
    });

    expect(outcome).toMatchObject({ kind: 'refused', why: expect.stringContaining('a guest') });
  });
});
