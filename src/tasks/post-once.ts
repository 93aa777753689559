import type { Effect, PartnerRequest, Place, Posted } from '../domain/request.ts';
import { lookFrom, once } from './once.ts';
import type { TaskParts } from './tasks.ts';

/** A message of a request: what it is, where it goes, and where it is when it is known to be there. */
export type Message = {
  readonly part: 'card' | 'link';
  readonly place: Place;
  readonly done: Posted | undefined;
};

/** Posts a message of a request exactly once, and writes down where it is. */
export async function postOnce(
  { store, messenger, now }: TaskParts,
  request: PartnerRequest,
  { part, place, done }: Message,
  act: () => Promise<Posted>,
): Promise<Posted> {
  if (done !== undefined) return done;
  const posted = await once({
    service: 'slack',
    doubtUntil: request.doubts[part],
    look: () => messenger.findPost(place, { requestId: request.id, part }, lookFrom(request.createdAt)),
    prepare: () => act,
    doubt: async (until) => {
      await store.change(request.id, { doubts: doubtOf(part, until) });
    },
    now,
  });
  const posts = part === 'card' ? { card: posted } : { linkReply: posted };
  await store.change(request.id, { posts, doubts: doubtOf(part, undefined) });
  return posted;
}

function doubtOf(effect: Effect, until: Date | undefined): Partial<Record<Effect, Date | undefined>> {
  return { [effect]: until };
}
