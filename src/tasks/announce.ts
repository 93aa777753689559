import { cardOf, type Card } from '../domain/card.ts';
import type { Effect, PartnerRequest, Place, Posted, Source } from '../domain/request.ts';
import { openIssueJob, type Tasks } from '../domain/job.ts';
import { hintsAbout } from './hints-about.ts';
import { linkTo } from './look-up.ts';
import { once } from './once.ts';
import { placeOf } from './place.ts';
import type { TaskParts } from './tasks.ts';
import { unlessRefused } from './unless-refused.ts';

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
    const shown = await showAndStart(parts, request, card);
    if (request.progress.kind === 'opened') await replyWithLink(parts, request, card, shown);
    if (request.posts.confirmed !== true) await confirm(parts, request, card, shown);
    if (request.posts.receipt !== true) await giveReceipt(parts, request, shown);
  };
}

/**
 * The issue links back to the card, so it is opened after the card is posted; where Slack fails it is
 * opened all the same.
 */
async function showAndStart(parts: TaskParts, request: PartnerRequest, card: Card): Promise<Shown> {
  try {
    return await showCard(parts, request, card);
  } finally {
    if (request.progress.kind === 'saved') await startOpening(parts, request.id);
  }
}

async function startOpening({ store }: TaskParts, id: string): Promise<void> {
  await store.change(id, ({ progress, route }) =>
    progress.kind === 'saved'
      ? { progress: { kind: 'opening' }, jobs: [openIssueJob(id, route.region)] }
      : undefined,
  );
}

/** The card, and the place it was posted to. */
type Shown = { readonly place: Place; readonly posted: Posted };

/**
 * Posts the card, or edits the one there is. A card found again may be older than the request; one that
 * somebody deleted is posted anew, for the request goes on.
 */
async function showCard(parts: TaskParts, request: PartnerRequest, card: Card): Promise<Shown> {
  const place = await placeOf(parts, request);
  const isNew = request.posts.card === undefined && request.doubts.card === undefined;
  const post = (done: Posted | undefined): Promise<Posted> =>
    postOnce(parts, request, 'card', place, done, () =>
      parts.messenger.postCard(place, { requestId: request.id, part: 'card' }, card),
    );
  const posted = await post(request.posts.card);
  const isThere = isNew || (await parts.messenger.updateCard(posted, card));
  return { place, posted: isThere ? posted : await post(undefined) };
}

async function replyWithLink(
  parts: TaskParts,
  request: PartnerRequest,
  card: Card,
  { place, posted }: Shown,
): Promise<void> {
  const thread = { channel: posted.channel, threadTs: place.threadTs ?? posted.ts };
  await postOnce(parts, request, 'link', thread, request.posts.linkReply, () =>
    parts.messenger.postLinkReply(thread, { requestId: request.id, part: 'link' }, card),
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
      await store.change(request.id, { doubts: doubtOf(part, until) });
    },
    now,
  });
  if (done !== undefined) return done;
  const posts = part === 'card' ? { card: posted } : { linkReply: posted };
  await store.change(request.id, { posts, doubts: doubtOf(part, undefined) });
  return posted;
}

function doubtOf(effect: Effect, until: Date | undefined): Partial<Record<Effect, Date | undefined>> {
  return { [effect]: until };
}

/**
 * The post carries an emoji, so that whoever reads the channel sees what became a request. Where nothing
 * may be said, nothing is shown either.
 */
async function giveReceipt(parts: TaskParts, request: PartnerRequest, { place }: Shown): Promise<void> {
  const { source } = request;
  if (source.kind !== 'message' || place.threadTs === undefined) return;
  await unlessRefused(parts.messenger.react(source, parts.catalogue.receiptEmoji));
  await parts.store.change(request.id, { posts: { receipt: true } });
}

/**
 * A private message cannot be looked up again, so after a crash it may come twice; losing it is worse.
 * Somebody who cannot be written to at all still has the card.
 */
async function confirm(parts: TaskParts, request: PartnerRequest, card: Card, shown: Shown): Promise<void> {
  const { source, requester, filedBy = requester } = request;
  const cardLink = await linkTo(parts.messenger, shown.posted);
  const isElsewhere = source.kind === 'message' && shown.place.threadTs === undefined;
  const place = source.kind === 'global' || isElsewhere ? undefined : whereAsked(source);
  const told = await hintsAbout(parts, request);
  const whisper = { kind: 'confirmation', card, cardLink, isElsewhere, ...told } as const;
  for (const user of new Set([requester, filedBy])) {
    await unlessRefused(parts.messenger.whisper(user, place, whisper));
  }
  await parts.store.change(request.id, { posts: { confirmed: true } });
}

/** A reply's thread is open before the one who asked; a post's own thread need not be. */
function whereAsked(source: Exclude<Source, { readonly kind: 'global' }>): Place {
  const { channel } = source;
  return source.kind === 'message' && source.threadTs !== undefined
    ? { channel, threadTs: source.threadTs }
    : { channel };
}
