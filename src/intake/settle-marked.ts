import { isCsa } from '../domain/csas.ts';
import { Failure } from '../domain/failure.ts';
import type { Person } from '../domain/person.ts';
import { admit } from './admission.ts';
import { authorStanding } from './author.ts';
import type { DoorParts } from './create-doors.ts';
import type { FiledOutcome, MarkedRegion } from './doors.ts';

/**
 * Makes a request of a marked post, in the region a CSA chose for it. The same post is never made two:
 * then this answers with the one there is.
 */
export async function settleMarked(parts: DoorParts, choice: MarkedRegion): Promise<FiledOutcome> {
  const { sightings, catalogue, filer } = parts;
  const { region, by } = choice;
  const post = (await sightings.sighting(choice.sighting))?.post;
  if (post === undefined || !catalogue.regions.some(({ name }) => name === region)) return refused(tooOld);
  if (!isCsa(catalogue, by)) return refused('Only a CSA can say where this post belongs.');
  const csa = await admit(by, parts.person);
  const author = await look(parts, post.author);
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

async function look({ person }: DoorParts, userId: string): Promise<Person | undefined> {
  try {
    return await person(userId);
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

function refused(why: string): FiledOutcome {
  return { kind: 'refused', why };
}
