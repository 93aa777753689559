import { authorStanding } from '../domain/admission.ts';
import type { Tasks } from '../domain/job.ts';
import type { Person } from '../domain/person.ts';
import { keyOfPost, type Post } from '../domain/post.ts';
import type { Sighting } from '../domain/sighting.ts';
import { watchModeOf } from '../domain/watch.ts';
import { certain } from '../reading/detector.ts';
import { askOnce } from './ask-once.ts';
import { personOf } from './look-up.ts';
import type { TaskParts } from './tasks.ts';

const dayMs = 24 * 60 * 60_000;

/**
 * A post in a watched channel looks like a request: its author is asked, or, where the channel is on
 * `auto` and the post is plainly one that says its region and its partner, the request is made.
 */
export function offerToAuthor(parts: TaskParts): Tasks['offer-to-author'] {
  return async ({ sighting: key }) => {
    const sighting = await parts.sightings.sighting(key);
    const { post } = sighting ?? {};
    if (sighting === undefined || post === undefined) return;
    if ((await parts.store.requestByKey(keyOfPost(post))) !== undefined) return;
    const room = await parts.messenger.room(post.channel);
    if (room.kind !== 'ours') return;
    const author = await personOf(parts.messenger, post.author);
    if (author === undefined || authorStanding(author).kind === 'refused') return;
    const mode = watchModeOf(parts.catalogue, { id: post.channel, name: room.name });
    if (mode === 'auto' && isCertain(parts, post) && (await filed(parts, post, author))) return;
    if (mode !== 'off') await offer(parts, sighting, post, author);
  };
}

function isCertain({ detect }: TaskParts, { text }: Post): boolean {
  const detection = detect({ text });
  return detection.kind === 'request' && detection.score >= certain;
}

/** Whether the post said enough to be made a request of, which it then is. */
async function filed({ filer }: TaskParts, post: Post, { timeZone }: Person): Promise<boolean> {
  const { answers, verdict, region } = filer.read(post, timeZone);
  if (region === undefined || answers.partner === '') return false;
  await filer.record({ post, answers, verdict, region });
  return true;
}

async function offer(parts: TaskParts, sighting: Sighting, post: Post, author: Person): Promise<void> {
  const { sightings, catalogue, filer, now } = parts;
  if (!(await sightings.wantsOffers(author.id))) return;
  const asked = await sightings.countAsked(author.id, new Date(now().getTime() - dayMs));
  if (asked >= catalogue.offersPerDay) return;
  const { verdict } = filer.read(post, author.timeZone);
  const whisper = { kind: 'offer', sighting: sighting.key, verdict } as const;
  await askOnce(parts, sighting, author.id, { channel: post.channel }, whisper);
}
