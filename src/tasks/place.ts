import { Failure, unlessFailed } from '../domain/failure.ts';
import { announceJob } from '../domain/job.ts';
import type { PartnerRequest, Place, Posted } from '../domain/request.ts';
import type { Store } from '../ports/store.ts';
import type { TaskParts } from './tasks.ts';

export type PlaceParts = {
  readonly store: Pick<Store, 'change'>;
  readonly messenger: Pick<TaskParts['messenger'], 'room'>;
  readonly catalogue: Pick<TaskParts['catalogue'], 'channel'>;
};

/**
 * Where a request's card goes. A post is answered in its own thread, unless people of other companies
 * read there or we are not let in: then, as for everything else, it becomes a message of its own in the
 * team's channel. Decided once and written down, so that a card is never looked for in another place; and
 * left only for people of other companies who come later.
 */
export async function placeOf(
  parts: PlaceParts,
  request: Pick<PartnerRequest, 'id' | 'source' | 'posts'>,
): Promise<Place> {
  const { store, messenger, catalogue } = parts;
  const { id, source, posts } = request;
  if (posts.place !== undefined) return leftIfShared(parts, id, posts.place);
  if (source.kind !== 'message') return { channel: catalogue.channel };
  const room = await messenger.room(source.channel);
  const place: Place =
    room.kind === 'ours'
      ? { channel: source.channel, threadTs: source.threadTs ?? source.ts }
      : { channel: catalogue.channel };
  await store.change(id, { posts: { place } });
  return place;
}

/** Where a card moves once people of other companies read in its thread, it is still to be posted. */
async function leftIfShared(parts: PlaceParts, id: string, place: Place): Promise<Place> {
  if (place.threadTs === undefined || !(await isShared(parts, place.channel))) return place;
  const team: Place = { channel: parts.catalogue.channel };
  await parts.store.change(id, { posts: { place: team }, jobs: [announceJob(id)] });
  return team;
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

/** The card there is; one that people of other companies have come to read is left as it is. */
export async function standingCard(
  parts: Pick<PlaceParts, 'messenger'>,
  { posts: { card } }: Pick<PartnerRequest, 'posts'>,
): Promise<Posted | undefined> {
  return card !== undefined && (await isShared(parts, card.channel)) ? undefined : card;
}

/** Throws a `Failure`, to be mended by a person, where people of other companies would read what we say. */
export async function keepAmongOurselves(
  parts: Pick<PlaceParts, 'messenger'>,
  { channel }: Place,
): Promise<void> {
  if (!(await isShared(parts, channel))) return;
  const remedy = { kind: 'mend', ms: 60_000, what: 'place' } as const;
  throw new Failure('slack', sharedCode, remedy, 'People of other companies read in this channel');
}

/** The code of a place that was refused by ourselves. */
export const sharedCode = 'shared_channel';

/** Where Slack does not say, it is none: what was asked for goes on. */
async function isShared({ messenger }: Pick<PlaceParts, 'messenger'>, channel: string): Promise<boolean> {
  return (await unlessFailed(messenger.room(channel)))?.kind === 'shared';
}
