import { cardOf, isOpened, type Card } from '../domain/card.ts';
import { unlessRefused, type Failure } from '../domain/failure.ts';
import { openIssueJob, type Tasks } from '../domain/job.ts';
import type { PartnerRequest } from '../domain/request.ts';
import { confirm } from './confirm.ts';
import { tellOfLateCard } from './late-card.ts';
import { replyWithLink } from './link-reply.ts';
import { showCard, type Shown } from './show-card.ts';
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
    const shown = await showAndStart(parts, request, card);
    if (isOpened(card)) await replyWithLink(parts, request, card, shown);
    await confirm(parts, request, card, shown);
    if (request.posts.receipt !== true) await giveReceipt(parts, request, shown);
    if (shown.stale !== undefined && !isSaidByReply(request, shown.stale)) throw shown.stale;
  };
}

/**
 * The issue links back to the card, so it is opened after the card is posted; where Slack fails it is
 * opened all the same.
 */
async function showAndStart(parts: TaskParts, request: PartnerRequest, card: Card): Promise<Shown> {
  try {
    return await showCard(parts, request, card);
  } catch (error) {
    await tellOfLateCard(parts, request, error);
    throw error;
  } finally {
    if (request.progress.kind === 'saved') await startOpening(parts, request.id);
  }
}

/** What a card cannot say that takes no edit for good, the link reply says of an open issue. */
function isSaidByReply({ progress }: PartnerRequest, { remedy }: Failure): boolean {
  return progress.kind === 'opened' && remedy.kind === 'never';
}

async function startOpening({ store }: TaskParts, id: string): Promise<void> {
  await store.change(id, ({ progress, route }) =>
    progress.kind === 'saved'
      ? { progress: { kind: 'opening' }, jobs: [openIssueJob(id, route.region)] }
      : undefined,
  );
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
