import { authorStanding } from '../domain/admission.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { csasOf } from '../domain/csas.ts';
import type { Tasks } from '../domain/job.ts';
import { keyOfPost } from '../domain/post.ts';
import type { Sighting } from '../domain/sighting.ts';
import { watchModeOf } from '../domain/watch.ts';
import { askOnce } from './ask-once.ts';
import { linkTo, personOf } from './look-up.ts';
import type { TaskParts } from './tasks.ts';

/**
 * Nobody made a request of a post in time: the CSAs of its region, or all where it is not clear, are told
 * of it, directly, because a whisper is lost on whoever is not looking.
 */
export function offerToCsas(parts: TaskParts): Tasks['offer-to-csas'] {
  return async ({ sighting: key }) => {
    const { sightings, store, messenger, catalogue, filer } = parts;
    const sighting = await sightings.sighting(key);
    const { post } = sighting ?? {};
    if (sighting === undefined || post === undefined) return;
    if ((await store.requestByKey(keyOfPost(post))) !== undefined) return;
    const room = await messenger.room(post.channel);
    if (room.kind !== 'ours' || isUnwatched(sighting, room.name, catalogue)) return;
    const author = await personOf(messenger, post.author);
    if (author === undefined || authorStanding(author).kind === 'refused') return;
    const postLink = await linkTo(messenger, post);
    if (postLink === undefined) return;
    const { verdict, region } = filer.read(post, author.timeZone);
    for (const csa of csasOf(catalogue, region)) {
      const whisper = { kind: 'offer-to-csa', sighting: key, author: author.id, postLink, verdict } as const;
      await askOnce(parts, sighting, csa, undefined, whisper);
    }
  };
}

/** Where Slack did not say at first what the channel is. What mentions us is our business anywhere. */
function isUnwatched({ door, at }: Sighting, name: string, catalogue: Catalogue): boolean {
  return door === 'watch' && watchModeOf(catalogue, { id: at.channel, name }) === 'off';
}
