import { Failure } from '../domain/failure.ts';
import { cardOf, type Card } from '../domain/card.ts';
import type { Effect, Posted, PartnerRequest } from '../domain/request.ts';
import { openIssueJob, type Tasks } from '../domain/job.ts';
import type { Place } from '../ports/messenger.ts';
import { once } from './once.ts';
import type { TaskParts } from './tasks.ts';

/**
 * Brings Slack in line with a request: the card is there and up to date, the link reply is there once
 * the issue is, and the requester was told where to look. May run any number of times; each effect
 * happens once.
 */
export function announce(parts: TaskParts): Tasks['announce'] {
  return async ({ requestId }) => {
    const request = await parts.store.request(requestId);
    if (request === undefined) return;
    const card = cardOf(request, parts.catalogue);
    const posted = await showCard(parts, request, card).finally(() => startOpening(parts, request));
    if (request.progress.kind === 'opened') await replyWithLink(parts, request, card, posted);
    if (request.posts.confirmed !== true) await confirm(parts, request, card, posted);
  };
}

/**
 * The issue links back to the card, so it is opened after the card is posted; where Slack fails it is
 * opened all the same.
 */
async function startOpening({ store }: TaskParts, { id }: PartnerRequest): Promise<void> {
  await store.change(id, ({ progress, route }) =>
    progress.kind === 'saved'
      ? { progress: { kind: 'opening' }, jobs: [openIssueJob(id, route.region)] }
      : undefined,
  );
}

/** Posts the card, or edits the one there is. A card found again may be older than the request. */
async function showCard(parts: TaskParts, request: PartnerRequest, card: Card): Promise<Posted> {
  const place = placeOf(request, parts.catalogue.channel);
  const isNew = request.posts.card === undefined && request.doubts.card === undefined;
  const posted = await postOnce(parts, request, 'card', place, request.posts.card, () =>
    parts.messenger.postCard(place, { requestId: request.id, part: 'card' }, card),
  );
  if (!isNew) await parts.messenger.updateCard(posted, card);
  return posted;
}

async function replyWithLink(
  parts: TaskParts,
  request: PartnerRequest,
  card: Card,
  posted: Posted,
): Promise<void> {
  const place = { channel: posted.channel, threadTs: placeOf(request, posted.channel).threadTs ?? posted.ts };
  await postOnce(parts, request, 'link', place, request.posts.linkReply, () =>
    parts.messenger.postLinkReply(place, { requestId: request.id, part: 'link' }, card),
  );
}

async function postOnce(
  { store, messenger, now }: TaskParts,
  request: PartnerRequest,
  part: 'card' | 'link',
  place: Place,
  done: Posted | undefined,
  act: () => Promise<Posted>,
): Promise<Posted> {
  const posted = await once({
    service: 'slack',
    done,
    doubtUntil: request.doubts[part],
    look: () => messenger.findPost(place, { requestId: request.id, part }, request.createdAt),
    act,
    doubt: async (until) => {
      await store.change(request.id, () => ({ doubts: doubtOf(part, until) }));
    },
    now,
  });
  if (done !== undefined) return done;
  const posts = part === 'card' ? { card: posted } : { linkReply: posted };
  await store.change(request.id, () => ({ posts, doubts: doubtOf(part, undefined) }));
  return posted;
}

function doubtOf(effect: Effect, until: Date | undefined): Partial<Record<Effect, Date | undefined>> {
  return { [effect]: until };
}

/**
 * A private message cannot be looked up again, so after a crash it may come twice; losing it is worse.
 * Somebody who cannot be written to at all still has the card.
 */
async function confirm(parts: TaskParts, request: PartnerRequest, card: Card, posted: Posted): Promise<void> {
  const { source, requester } = request;
  const channel = source.kind === 'global' ? undefined : source.channel;
  const link = await parts.messenger.permalink(posted);
  await unlessRefused(parts.messenger.confirm(requester, channel, card, link));
  await parts.store.change(request.id, () => ({ posts: { confirmed: true } }));
}

async function unlessRefused(call: Promise<void>): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof Failure && error.remedy.kind === 'never')) throw error;
  }
}

/** A post is answered in its own thread; everything else becomes a message of its own in the channel. */
function placeOf({ source }: PartnerRequest, channel: string): Place {
  return source.kind === 'message'
    ? { channel: source.channel, threadTs: source.threadTs ?? source.ts }
    : { channel };
}
