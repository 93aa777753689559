import { unlessFailed } from '../domain/failure.ts';
import type { PartnerRequest } from '../domain/request.ts';
import type { Messenger } from '../ports/messenger.ts';

/**
 * Names of the people in a request by Slack id. Somebody who cannot be looked up is left out: a
 * missing name must not hold up an issue.
 */
export async function namesOf(
  request: PartnerRequest,
  messenger: Messenger,
): Promise<ReadonlyMap<string, string>> {
  const { pam, am } = request.answers;
  const ids = [...new Set([request.requester, request.filedBy, pam, am].filter((id) => id !== undefined))];
  const names = await Promise.all(
    ids.map(async (id) => [id, await unlessFailed(nameOf(id, messenger))] as const),
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
