import { hintsFor, type Hint } from '../domain/completeness.ts';
import { Failure } from '../domain/failure.ts';
import type { PartnerRequest } from '../domain/request.ts';
import { dayIn } from '../intake/day.ts';
import type { Messenger } from '../ports/messenger.ts';
import type { TaskParts } from './tasks.ts';

/** What would make a request better, and the zone of its requester, in which that is told. */
export async function hintsAbout(
  { messenger, catalogue, now }: Pick<TaskParts, 'messenger' | 'catalogue' | 'now'>,
  { answers, route, requester }: PartnerRequest,
): Promise<{ readonly hints: readonly Hint[]; readonly timeZone: string | undefined }> {
  const timeZone = await zoneOf(messenger, requester);
  const region = catalogue.regions.find(({ name }) => name === route.region);
  const at = now();
  return { hints: hintsFor(answers, { region, today: dayIn(timeZone, at), now: at }), timeZone };
}

/** Good to have: what is told is right in UTC too. */
async function zoneOf({ person }: Messenger, userId: string): Promise<string | undefined> {
  try {
    return (await person(userId)).timeZone;
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}
