import type { OpenedCard } from '../domain/card.ts';
import { isPlaceClosed } from '../domain/failure.ts';
import type { PartnerRequest, Posted } from '../domain/request.ts';
import { postOnce } from './post-once.ts';
import type { Shown } from './show-card.ts';
import type { TaskParts } from './tasks.ts';

/**
 * Brings the link to the issue to where the card is: once, in the card's thread. Where that one takes no
 * reply, right under the card; and where that is refused too, the card says it alone. Throws where the card
 * cannot.
 */
export async function replyWithLink(
  parts: TaskParts,
  request: PartnerRequest,
  card: OpenedCard,
  { place, posted, stale }: Shown,
): Promise<void> {
  const reply = (threadTs: string): Promise<Posted> => {
    const thread = { channel: posted.channel, threadTs };
    const key = { requestId: request.id, part: 'link' } as const;
    return postOnce(parts, request, { part: 'link', place: thread, done: request.posts.linkReply }, () =>
      parts.messenger.postLinkReply(thread, key, card, { isCardStale: stale !== undefined }),
    );
  };
  for (const threadTs of new Set([place.threadTs ?? posted.ts, posted.ts])) {
    try {
      await reply(threadTs);
      return;
    } catch (error) {
      const isLast = threadTs === posted.ts;
      if (!isPlaceClosed(error) || (isLast && stale !== undefined)) throw error;
    }
  }
}
