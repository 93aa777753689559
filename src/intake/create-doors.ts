import type { Catalogue } from '../domain/catalogue.ts';
import { isCsa } from '../domain/csas.ts';
import { Failure } from '../domain/failure.ts';
import type { Job } from '../domain/job.ts';
import type { Person } from '../domain/person.ts';
import { keyOfPost, type Post } from '../domain/post.ts';
import type { Sighting } from '../domain/sighting.ts';
import { watchesAny, watchModeOf } from '../domain/watch.ts';
import type { Room } from '../ports/messenger.ts';
import type { Sightings } from '../ports/sightings.ts';
import type { Store } from '../ports/store.ts';
import type { Detection, Post as ReadablePost } from '../reading/detector.ts';
import type { Doors, Reaction } from './doors.ts';
import { settleMarked } from './settle-marked.ts';
import type { Filer } from './filer.ts';

export type DoorParts = {
  readonly store: Pick<Store, 'requestByKey'>;
  readonly sightings: Sightings;
  readonly filer: Filer;
  /** Whether a post asks for a CSA's help; pure and fast. */
  readonly detect: (post: ReadablePost) => Detection;
  readonly catalogue: Catalogue;
  /** Who a Slack user is; throws `Failure` when Slack does not say. */
  readonly person: (userId: string) => Promise<Person>;
  /** What a channel is to us; throws `Failure` when Slack does not say. */
  readonly room: (channel: string) => Promise<Room>;
  readonly now: () => Date;
};

/** Builds the doors besides the form. */
export function createDoors(parts: DoorParts): Doors {
  const { store, sightings } = parts;
  return {
    posted: (post) => posted(parts, post),
    mentioned: (post) => mentioned(parts, post),
    reacted: (reaction) => reacted(parts, reaction),
    requestOf: (post) => store.requestByKey(keyOfPost(post)),
    sighting: (key) => sightings.sighting(key),
    chooseRegion: (choice) => settleMarked(parts, choice),
    stopOffers: (userId) => sightings.setWantsOffers(userId, false),
  };
}

/**
 * A new post of somebody who is no CSA, in a watched channel among ourselves, that asks for help. Where
 * Slack does not say what the channel is, the task asks once more.
 */
async function posted({ sightings, catalogue, detect, room, now }: DoorParts, post: Post): Promise<void> {
  if (!watchesAny(catalogue) || post.threadTs !== undefined || isCsa(catalogue, post.author)) return;
  if (detect({ text: post.text }).kind !== 'request') return;
  const place = await tried(room(post.channel));
  if (place !== undefined && !isWatched(catalogue, post, place)) return;
  const key = keyOfPost(post);
  await sightings.note(
    { key, door: 'watch', by: post.author, at: placeOf(post), post, asked: [], seenAt: now() },
    [{ name: 'offer-to-author', payload: { sighting: key }, key: post.author }, offerToCsas(key, catalogue)],
  );
}

function isWatched(catalogue: Catalogue, { channel }: Post, place: Room): boolean {
  return place.kind === 'ours' && watchModeOf(catalogue, { id: channel, name: place.name }) !== 'off';
}

async function tried(call: Promise<Room>): Promise<Room | undefined> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

/**
 * What was said to us in a thread is about the post the thread belongs to; anywhere else it is itself the
 * post a request may be made of. "open" asks for the form and says nothing about its content.
 */
async function mentioned({ sightings, catalogue, detect, now }: DoorParts, heard: Post): Promise<void> {
  const post = { ...heard, text: /^open$/i.test(heard.text) ? '' : heard.text };
  const { channel, threadTs, author, text } = post;
  const key = keyOfPost(post);
  const said = { key, door: 'mention', by: author, words: text, asked: [], seenAt: now() } as const;
  const answer: Job = { name: 'answer-mention', payload: { sighting: key }, key };
  if (threadTs !== undefined) {
    await sightings.note({ ...said, at: { channel, ts: threadTs }, threadTs }, [answer]);
    return;
  }
  const isRequest = detect({ text }).kind === 'request' && !isCsa(catalogue, author);
  const jobs = isRequest ? [answer, offerToCsas(key, catalogue)] : [answer];
  await sightings.note({ ...said, at: placeOf(post), post }, jobs);
}

async function reacted({ sightings, catalogue, now }: DoorParts, reaction: Reaction): Promise<void> {
  const { by, emoji, at } = reaction;
  if (emoji !== catalogue.intakeEmoji || !isCsa(catalogue, by)) return;
  const sighting: Sighting = {
    key: `mark:${at.channel}/${at.ts}/${by}`,
    door: 'mark',
    by,
    at,
    asked: [],
    seenAt: now(),
  };
  await sightings.note(sighting, [
    { name: 'file-marked', payload: { sighting: sighting.key }, key: keyOfPost(at) },
  ]);
}

function offerToCsas(key: string, { offerToCsasAfterMinutes }: Catalogue): Job {
  const afterMs = offerToCsasAfterMinutes * 60_000;
  return { name: 'offer-to-csas', payload: { sighting: key }, key, afterMs };
}

function placeOf({ channel, ts }: Post): Sighting['at'] {
  return { channel, ts };
}
