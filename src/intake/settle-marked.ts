import { authorStanding } from '../domain/admission.ts';
import { isCsa } from '../domain/csas.ts';
import { unlessFailed } from '../domain/failure.ts';
import { regionNamed } from '../domain/look-up.ts';
import { admit } from './admit.ts';
import type { FiledOutcome, LookoutParts, MarkedRegion } from './lookout.ts';

/**
 * Makes a request of a marked post, in the region a CSA chose for it. The same post is never made two:
 * then this answers with the one there is.
 */
export async function settleMarked(parts: LookoutParts, choice: MarkedRegion): Promise<FiledOutcome> {
  const { sightings, catalogue, filer } = parts;
  const { region, by } = choice;
  const post = (await sightings.sighting(choice.sighting))?.post;
  if (post === undefined || regionNamed(catalogue, region) === undefined) return refused(tooOld);
  if (!isCsa(catalogue, by)) return refused('Only a CSA can say where this post belongs.');
  const csa = await admit(by, parts.person);
  const author = await unlessFailed(parts.person(post.author));
  if (csa.kind === 'refused') return csa;
  if (csa.kind === 'unsure' || author === undefined) return refused(tryAgain);
  const standing = authorStanding(author);
  if (standing.kind === 'refused') return standing;
  const reading = filer.read(post, author.timeZone, region);
  const { request } = await filer.record({ ...reading, post, region, filedBy: by });
  return { kind: 'recorded', request };
}

const tooOld = 'This question is too old. Use the message shortcut “Engage a CSA” on the post instead.';
const tryAgain = 'Slack did not tell us who wrote this just now. Please try again in a minute.';

function refused(why: string): FiledOutcome {
  return { kind: 'refused', why };
}
