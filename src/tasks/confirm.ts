import type { Card } from '../domain/card.ts';
import { unlessFailed, unlessRefused } from '../domain/failure.ts';
import type { PartnerRequest, Place, Source } from '../domain/request.ts';
import { hintsAbout } from './hints-about.ts';
import type { Shown } from './show-card.ts';
import type { TaskParts } from './tasks.ts';

/**
 * Tells the requester, and whoever filed it for them, privately where the card is: each of them once. A
 * private message cannot be looked up again, so after a crash it may come twice; losing it is worse.
 * Somebody who cannot be written to at all still has the card.
 */
export async function confirm(
  parts: TaskParts,
  request: PartnerRequest,
  card: Card,
  { place, posted }: Shown,
): Promise<void> {
  const untold = whomToTell(request);
  if (untold.length === 0) return;
  const { source } = request;
  // It can do without, and what follows it cannot wait.
  const cardLink = await unlessFailed(parts.messenger.permalink(posted));
  const isElsewhere = source.kind === 'message' && place.threadTs === undefined;
  const where = source.kind === 'global' || isElsewhere ? undefined : await whereAsked(parts, source);
  const about = await hintsAbout(parts, request);
  const whisper = { kind: 'confirmation', card, cardLink, isElsewhere, ...about } as const;
  const told = [...(request.posts.confirmed ?? [])];
  for (const user of untold) {
    const timeZone = user === request.requester ? about.timeZone : await zoneOf(parts, user);
    await unlessRefused(parts.messenger.whisper(user, where, { ...whisper, timeZone }));
    told.push(user);
    await parts.store.change(request.id, { posts: { confirmed: [...told] } });
  }
}

/** Whoever filed it may be elsewhere; where Slack does not say, in UTC. */
async function zoneOf({ messenger }: TaskParts, user: string): Promise<string | undefined> {
  return (await unlessFailed(messenger.person(user)))?.timeZone;
}

function whomToTell(request: PartnerRequest): readonly string[] {
  const { requester, filedBy = requester, posts } = request;
  const { confirmed: told = [] } = posts;
  return [...new Set([requester, filedBy])].filter((user) => !told.includes(user));
}

/**
 * A reply's thread is open before the one who asked; a post's own thread need not be. In a channel that
 * people of other companies read, nothing internal is said, not even privately.
 */
async function whereAsked(
  { messenger }: TaskParts,
  source: Exclude<Source, { readonly kind: 'global' }>,
): Promise<Place | undefined> {
  const { channel } = source;
  const room = await unlessFailed(messenger.room(channel));
  if (room?.kind === 'shared') return undefined;
  return source.kind === 'message' && source.threadTs !== undefined
    ? { channel, threadTs: source.threadTs }
    : { channel };
}
