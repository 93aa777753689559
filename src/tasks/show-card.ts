import type { Card } from '../domain/card.ts';
import { isPlaceClosed, needsPerson, type Failure } from '../domain/failure.ts';
import type { PartnerRequest, Place, Posted } from '../domain/request.ts';
import { keepAmongOurselves, moveToTeam, placeOf, standingCard } from './place.ts';
import { postOnce } from './post-once.ts';
import type { TaskParts } from './tasks.ts';

/** The card, and the place it was posted to. */
export type Shown = {
  readonly place: Place;
  readonly posted: Posted;
  /** Why the card does not show how the request stands, where it takes no edit (`edit_window_closed`). */
  readonly stale?: Failure;
};

/**
 * Posts the card, or edits the one there is. A card found again may be older than the request; one that
 * somebody deleted is posted anew, for the request goes on.
 */
export async function showCard(parts: TaskParts, request: PartnerRequest, card: Card): Promise<Shown> {
  const place = await placeOf(parts, request);
  await keepAmongOurselves(parts, place);
  const standing = await standingCard(parts, request);
  const isNew = standing === undefined && request.doubts.card === undefined;
  const shown = await postCard(parts, request, card, place, standing);
  if (isNew) return shown;
  try {
    if (await parts.messenger.updateCard(shown.posted, card)) return shown;
  } catch (error) {
    if (!needsPerson(error)) throw error;
    return { ...shown, stale: error };
  }
  return postCard(parts, request, card, shown.place, undefined);
}

/**
 * In the team's channel where the thread takes no reply, or its channel none of ours any more: a request
 * without a card is seen by nobody.
 */
async function postCard(
  parts: TaskParts,
  request: PartnerRequest,
  card: Card,
  place: Place,
  done: Posted | undefined,
): Promise<Shown> {
  const key = { requestId: request.id, part: 'card' } as const;
  const act = () => parts.messenger.postCard(place, key, card);
  try {
    return { place, posted: await postOnce(parts, request, { part: 'card', place, done }, act) };
  } catch (error) {
    if (place.threadTs === undefined || !isPlaceClosed(error)) throw error;
    return postCard(parts, request, card, await moveToTeam(parts, request), undefined);
  }
}
