import { describe, expect, it } from '@jest/globals';
import type { Catalogue, WatchMode } from '../../src/domain/catalogue.ts';
import { Failure } from '../../src/domain/failure.ts';
import type { Person, Standing } from '../../src/domain/person.ts';
import { offerToAuthor } from '../../src/tasks/offer-to-author.ts';
import { offerToCsas } from '../../src/tasks/offer-to-csas.ts';
import { seen } from '../contracts/sightings.ts';
import { createFakeFiler } from '../fakes/filer.ts';
import { tinyCatalogue } from '../support/catalogue.ts';
import { savedRequest } from '../support/request.ts';
import { fakeTaskParts } from '../support/task-parts.ts';

const csas: Readonly<Record<string, readonly string[]>> = { AMER: ['UAMER'], EMEA: ['UEMEA'] };

function catalogueOn(mode: WatchMode): Catalogue {
  const regions = tinyCatalogue.regions.map((region) => ({ ...region, csas: csas[region.name] ?? [] }));
  return { ...tinyCatalogue, regions, watch: [{ channel: 'C1', mode }] };
}

async function open({
  standing = 'member',
  mode = 'offer',
  region,
  isRequest = false,
}: { standing?: Standing; mode?: WatchMode; region?: string; isRequest?: boolean } = {}) {
  const requests = isRequest ? [savedRequest({ key: seen.key })] : [];
  const parts = {
    ...fakeTaskParts(() => seen.seenAt, ...requests),
    catalogue: catalogueOn(mode),
    filer: createFakeFiler(region),
  };
  const { sightings, messenger } = parts;
  const author: Person = { id: 'U1', name: 'Ada', standing };
  messenger.people.set(author.id, author);
  await sightings.note(seen, []);
  return {
    messenger,
    toAuthor: () => offerToAuthor(parts)({ sighting: seen.key }),
    toCsas: () => offerToCsas(parts)({ sighting: seen.key }),
    told: () => messenger.whispers.map(({ user }) => user),
  };
}

describe('an offer to the author', () => {
  it('is made once', async () => {
    const { toAuthor, told } = await open();

    await toAuthor();
    await toAuthor();

    expect(told()).toEqual(['U1']);
  });

  it.each([
    ['the post is a request already', { isRequest: true }],
    ['the watch was switched off meanwhile', { mode: 'off' }],
    ['the author is a guest', { standing: 'guest' }],
    ['the author is a stranger', { standing: 'stranger' }],
    ['the author has left', { standing: 'deleted' }],
  ] as const)('is not made when %s', async (_, given) => {
    const { toAuthor, told } = await open(given);

    await toAuthor();

    expect(told()).toEqual([]);
  });

  it('is not made to somebody Slack does not know', async () => {
    const { messenger, toAuthor, told } = await open();
    messenger.people.clear();

    await toAuthor();

    expect(told()).toEqual([]);
  });

  it('waits while Slack does not say who the author is', async () => {
    const { messenger, toAuthor, told } = await open();
    messenger.failNext('person', new Failure('slack', 'ratelimited', { kind: 'wait', ms: 1 }, 'wait'));

    await expect(toAuthor()).rejects.toMatchObject({ code: 'ratelimited' });
    await toAuthor();

    expect(told()).toEqual(['U1']);
  });

  it('is not made where people from outside read', async () => {
    const { messenger, toAuthor, told } = await open();
    messenger.rooms.set('C1', { kind: 'shared', name: 'requests' });

    await toAuthor();

    expect(told()).toEqual([]);
  });
});

describe('an offer to the CSAs', () => {
  it.each([
    ['of the region', 'EMEA', ['UEMEA']],
    ['of all regions, where none has a team', 'APAC', ['UAMER', 'UEMEA']],
    ['of all regions, where none is clear', undefined, ['UAMER', 'UEMEA']],
  ])('goes to those %s, once', async (_, region, expected) => {
    const { toCsas, told } = await open(region === undefined ? {} : { region });

    await toCsas();
    await toCsas();

    expect(told()).toEqual(expected);
  });

  it('reaches the others after Slack wanted us to wait with one', async () => {
    const { messenger, toCsas, told } = await open();
    messenger.failNext('whisper', new Failure('slack', 'ratelimited', { kind: 'wait', ms: 1 }, 'wait'));

    await expect(toCsas()).rejects.toMatchObject({ code: 'ratelimited' });
    await toCsas();

    expect(told()).toEqual(['UAMER', 'UEMEA']);
  });

  it.each([
    ['the post is a request already', { isRequest: true }],
    ['the channel is not watched', { mode: 'off' }],
    ['the author has left', { standing: 'deleted' }],
  ] as const)('is not made when %s', async (_, given) => {
    const { toCsas, told } = await open(given);

    await toCsas();

    expect(told()).toEqual([]);
  });
});
