import { hintsFor, type Hint } from '../domain/completeness.ts';
import { dayIn } from '../domain/day.ts';
import { unlessFailed } from '../domain/failure.ts';
import { regionNamed } from '../domain/look-up.ts';
import type { PartnerRequest } from '../domain/request.ts';
import type { TaskParts } from './tasks.ts';

/** What would make a request better, and the zone of its requester, in which that is told. */
export async function hintsAbout(
  { messenger, catalogue, now }: Pick<TaskParts, 'messenger' | 'catalogue' | 'now'>,
  { answers, route, requester }: PartnerRequest,
): Promise<{ readonly hints: readonly Hint[]; readonly timeZone: string | undefined }> {
  // Good to have: what is told is right in UTC too.
  const timeZone = (await unlessFailed(messenger.person(requester)))?.timeZone;
  const region = regionNamed(catalogue, route.region);
  const at = now();
  return { hints: hintsFor(answers, { region, today: dayIn(timeZone, at), now: at }), timeZone };
}
