import { additionMarkerOf, type Addition, type AdditionEffect } from '../domain/addition.ts';
import { unlessRefused } from '../domain/failure.ts';
import { NotYet } from '../domain/not-yet.ts';
import { additionNote } from '../domain/issue/addition-note.ts';
import type { Tasks } from '../domain/job.ts';
import { referenceOf, type PartnerRequest } from '../domain/request.ts';
import type { Tracker } from '../ports/tracker.ts';
import { currentIssue, type CurrentIssueParts } from './current-issue.ts';
import { personOf } from './look-up.ts';
import { lookFrom, once } from './once.ts';
import { placeOf, standingCard } from './place.ts';
import type { TaskParts } from './tasks.ts';

export type AddNoteParts = Pick<TaskParts, 'additions' | 'messenger' | 'catalogue' | 'now'> &
  CurrentIssueParts & { readonly tracker: Pick<Tracker, 'findNote' | 'addNote'> };

/**
 * Brings an addition to where the work is: a note in the issue, a reply under the card, a word to its
 * author. May run any number of times; each effect happens once.
 */
export function addNote(parts: AddNoteParts): Tasks['add-note'] {
  return async ({ requestId, addition: id }) => {
    const [request, addition] = await Promise.all([
      parts.store.request(requestId),
      parts.additions.addition(id),
    ]);
    if (request === undefined || addition === undefined) return;
    await noteOnce(parts, request, addition);
    await replyOnce(parts, request, addition);
    if (addition.done.told !== true) await tellAuthor(parts, request, addition);
  };
}

async function noteOnce(parts: AddNoteParts, request: PartnerRequest, addition: Addition): Promise<void> {
  const { tracker, additions } = parts;
  if (addition.done.note !== undefined) return;
  const issue = await currentIssue(parts, request);
  const note = await once({
    service: 'gitlab',
    doubtUntil: addition.doubts.note,
    look: () => tracker.findNote(issue, additionMarkerOf(addition)),
    prepare: async () => {
      const body = await bodyOf(parts, addition);
      return () => tracker.addNote(issue, body);
    },
    doubt: doubting(parts, addition, 'note'),
    now: parts.now,
  });
  await additions.done(addition.id, { note });
  await additions.doubt(addition.id, 'note', undefined);
}

async function bodyOf({ messenger }: AddNoteParts, addition: Addition): Promise<string> {
  const author = await personOf(messenger, addition.author);
  return additionNote(addition, author?.name ?? `Slack user ${addition.author}`);
}

async function replyOnce(parts: AddNoteParts, request: PartnerRequest, addition: Addition): Promise<void> {
  const { messenger, additions } = parts;
  if (addition.done.reply !== undefined) return;
  const place = await placeOf(parts, request);
  const card = await standingCard(parts, request);
  if (card === undefined) throw new NotYet('the card is not posted yet');
  const thread = { channel: card.channel, threadTs: place.threadTs ?? card.ts };
  const key = { requestId: request.id, part: `addition:${addition.id}` } as const;
  const reply = await once({
    service: 'slack',
    doubtUntil: addition.doubts.reply,
    look: () => messenger.findPost(thread, key, lookFrom(addition.createdAt)),
    prepare: () => () => messenger.postAddition(thread, key, addition),
    doubt: doubting(parts, addition, 'reply'),
    now: parts.now,
  });
  await additions.done(addition.id, { reply });
  await additions.doubt(addition.id, 'reply', undefined);
}

/** Somebody who cannot be written to still finds it under the card. */
async function tellAuthor(
  { messenger, additions }: AddNoteParts,
  request: PartnerRequest,
  { id, author }: Addition,
): Promise<void> {
  const text = `What you added to ${referenceOf(request)} is in its issue and under its card now.`;
  await unlessRefused(messenger.whisper(author, undefined, { kind: 'sentence', text }));
  await additions.done(id, { told: true });
}

function doubting({ additions }: AddNoteParts, { id }: Addition, effect: AdditionEffect) {
  return (until: Date | undefined) => additions.doubt(id, effect, until);
}
