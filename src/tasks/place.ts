import type { PartnerRequest, Place } from '../domain/request.ts';
import type { Store } from '../ports/store.ts';
import type { TaskParts } from './tasks.ts';

export type PlaceParts = Pick<TaskParts, 'messenger' | 'catalogue'> & {
  readonly store: Pick<Store, 'change'>;
};

/**
 * Where a request's card goes. A post is answered in its own thread, unless people of other companies
 * read there or we are not let in: then, as for everything else, it becomes a message of its own in the
 * team's channel. Decided once and written down, so that a card is never looked for in another place.
 */
export async function placeOf(
  { store, messenger, catalogue }: PlaceParts,
  { id, source, posts }: PartnerRequest,
): Promise<Place> {
  if (posts.place !== undefined) return posts.place;
  if (source.kind !== 'message') return { channel: catalogue.channel };
  const room = await messenger.room(source.channel);
  const place: Place =
    room.kind === 'ours'
      ? { channel: source.channel, threadTs: source.threadTs ?? source.ts }
      : { channel: catalogue.channel };
  await store.change(id, { posts: { place } });
  return place;
}

/** The team's channel after all. Written down in the same way. */
export async function moveToTeam(
  { store, catalogue }: PlaceParts,
  { id }: Pick<PartnerRequest, 'id'>,
): Promise<Place> {
  const place: Place = { channel: catalogue.channel };
  await store.change(id, { posts: { place } });
  return place;
}
