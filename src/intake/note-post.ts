import type { Catalogue } from '../domain/catalogue.ts';
import { isCsa } from '../domain/csas.ts';
import { unlessFailed } from '../domain/failure.ts';
import { offerToAuthorJob, offerToCsasJob } from '../domain/job.ts';
import { keyOfPost, placeOfPost, type Post } from '../domain/post.ts';
import { watchesAny, watchModeOf } from '../domain/watch.ts';
import type { Room } from '../ports/messenger.ts';
import type { LookoutParts } from './lookout.ts';

/**
 * A new post of somebody who is no CSA, in a watched channel among ourselves, that asks for help. Where
 * Slack does not say what the channel is, the task asks once more.
 */
export async function notePost(
  { sightings, catalogue, detect, room, now }: LookoutParts,
  post: Post,
): Promise<void> {
  if (!watchesAny(catalogue) || post.threadTs !== undefined || isCsa(catalogue, post.author)) return;
  if (detect({ text: post.text }).kind !== 'request') return;
  const place = await unlessFailed(room(post.channel));
  if (place !== undefined && !isWatched(catalogue, post, place)) return;
  const key = keyOfPost(post);
  await sightings.note(
    { key, door: 'watch', by: post.author, at: placeOfPost(post), post, asked: [], seenAt: now() },
    [offerToAuthorJob(key, post.author), offerToCsasJob(key, catalogue)],
  );
}

function isWatched(catalogue: Catalogue, { channel }: Post, place: Room): boolean {
  return place.kind === 'ours' && watchModeOf(catalogue, { id: channel, name: place.name }) !== 'off';
}
