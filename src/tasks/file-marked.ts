import { admissionOf, authorStanding } from '../domain/admission.ts';
import type { Tasks } from '../domain/job.ts';
import { keyOfPost, type Post } from '../domain/post.ts';
import type { Place } from '../domain/request.ts';
import type { Sighting } from '../domain/sighting.ts';
import type { Whisper } from '../domain/whisper.ts';
import type { ReadPost } from '../ports/messenger.ts';
import { askOnce } from './ask-once.ts';
import { linkTo, personOf } from './look-up.ts';
import type { TaskParts } from './tasks.ts';

/**
 * A CSA marked a post: a request is made of it in its author's name. Whatever stands against that, and
 * the region where the post does not say it, is a matter between us and the CSA.
 */
export function fileMarked(parts: TaskParts): Tasks['file-marked'] {
  return async ({ sighting: key }) => {
    const sighting = await parts.sightings.sighting(key);
    if (sighting === undefined) return;
    if ((await parts.store.requestByKey(keyOfPost(sighting.at))) !== undefined) return;
    const csa = await personOf(parts.messenger, sighting.by);
    if (csa === undefined || admissionOf(csa).kind !== 'welcome') return;
    const found = await read(parts, sighting);
    const whisper = await outcomeOf(parts, sighting, found);
    if (whisper === undefined) return;
    const where = await whereTo(parts, found.kind === 'written' ? found.post : sighting.at);
    await askOnce(parts, sighting, csa.id, where, whisper);
  };
}

/** What the post says; it is kept, because the CSA's answer may come after it is edited or gone. */
async function read({ messenger, sightings }: TaskParts, { key, at, post }: Sighting): Promise<ReadPost> {
  if (post !== undefined) return { kind: 'written', post };
  const found = await messenger.readPost(at);
  if (found.kind === 'written') await sightings.change(key, () => ({ post: found.post }));
  return found;
}

/** What the CSA has to be told, if anything; a post that is gone they see for themselves. */
async function outcomeOf(
  parts: TaskParts,
  sighting: Sighting,
  found: ReadPost,
): Promise<Whisper | undefined> {
  switch (found.kind) {
    case 'written':
      return filed(parts, sighting, found.post);
    case 'automatic':
      return { kind: 'sentence', text: noAuthor };
    case 'closed':
      return { kind: 'sentence', text: notLetIn };
    case 'gone':
      return undefined;
  }
}

/** Makes the request, or answers with what the CSA has to be told. */
async function filed(parts: TaskParts, sighting: Sighting, post: Post): Promise<Whisper | undefined> {
  const { messenger, filer, catalogue } = parts;
  const author = await personOf(messenger, post.author);
  if (author === undefined) return { kind: 'sentence', text: 'Slack does not tell us who wrote this post.' };
  const standing = authorStanding(author);
  if (standing.kind === 'refused') return { kind: 'sentence', text: standing.why };
  if (post.text.trim() === '') return { kind: 'sentence', text: noText };
  const { answers, verdict, region } = filer.read(post, author.timeZone);
  if (region !== undefined) {
    await filer.record({ post, answers, verdict, region, filedBy: sighting.by });
    return undefined;
  }
  const postLink = (await linkTo(messenger, post)) ?? '';
  const regions = catalogue.regions.map(({ name }) => name);
  return { kind: 'ask-region', sighting: sighting.key, postLink, verdict, regions };
}

const useShortcut = 'The message shortcut “Engage a CSA” opens the form for it.';
const noText = `There is no text in this post to make a request of. ${useShortcut}`;
const notLetIn = `Slack does not let us read the post you marked, so nothing was made of it. ${useShortcut}`;
const noAuthor = `An app wrote this post, so there is nobody to make a request for. ${useShortcut}`;

/** Among strangers nothing of ours is shown, not even to one person. */
async function whereTo({ messenger }: TaskParts, { channel, threadTs }: Place): Promise<Place | undefined> {
  if ((await messenger.room(channel)).kind !== 'ours') return undefined;
  return { channel, ...(threadTs !== undefined && { threadTs }) };
}
