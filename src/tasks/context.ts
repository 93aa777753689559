import { unlessFailed, unlessRefused } from '../domain/failure.ts';
import type { PartnerRequest } from '../domain/request.ts';
import type { Messenger } from '../ports/messenger.ts';

/** An issue keeps its names for good, so it may wait this long for them. */
const patienceMs = 60_000;

/**
 * Names of the people in a request by Slack id. Who Slack does not know is left out, and so is who it did not
 * tell of in a minute: a missing name must not hold up an issue. Before that, throws `Failure`.
 */
export async function namesOf(
  request: PartnerRequest,
  messenger: Messenger,
  now: Date,
): Promise<ReadonlyMap<string, string>> {
  const isYoung = now.getTime() - request.createdAt.getTime() < patienceMs;
  const unlessUnknown = isYoung ? unlessRefused<string> : unlessFailed<string>;
  const { pam, am } = request.answers;
  const ids = [...new Set([request.requester, request.filedBy, pam, am].filter((id) => id !== undefined))];
  const names = await Promise.all(
    ids.map(async (id) => [id, await unlessUnknown(nameOf(id, messenger))] as const),
  );
  return new Map(names.filter((pair): pair is [string, string] => pair[1] !== undefined));
}

/** Web link to the post the request came from, or to its card where we cannot link to that; else absent. */
export async function messageLinkOf(
  { source, posts }: PartnerRequest,
  messenger: Messenger,
): Promise<string | undefined> {
  const places = [source.kind === 'message' ? source : undefined, posts.card];
  for (const place of places) {
    const link = place === undefined ? undefined : await unlessFailed(messenger.permalink(place));
    if (link !== undefined) return link;
  }
  return undefined;
}

async function nameOf(id: string, messenger: Messenger): Promise<string> {
  const person = await messenger.person(id);
  return person.standing === 'deleted' ? `${person.name} (no longer in Slack)` : person.name;
}
