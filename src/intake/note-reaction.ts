import { isCsa } from '../domain/csas.ts';
import { keyOfPost } from '../domain/post.ts';
import type { Sighting } from '../domain/sighting.ts';
import type { LookoutParts, Reaction } from './lookout.ts';

/** A CSA marked a post with the intake emoji; what others do with it, or with other emoji, is theirs. */
export async function noteReaction(
  { sightings, catalogue, now }: LookoutParts,
  reaction: Reaction,
): Promise<void> {
  const { by, emoji, at, eventTs } = reaction;
  if (emoji !== catalogue.intakeEmoji || !isCsa(catalogue, by)) return;
  const sighting: Sighting = {
    key: `mark:${at.channel}/${at.ts}/${by}/${eventTs}`,
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
