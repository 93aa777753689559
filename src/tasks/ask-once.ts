import { Failure } from '../domain/failure.ts';
import type { Place } from '../domain/request.ts';
import type { Sighting } from '../domain/sighting.ts';
import type { Whisper } from '../domain/whisper.ts';
import type { TaskParts } from './tasks.ts';

/**
 * Tells one person something about a sighting, at most once: nobody can look up whether a private message
 * arrived, and losing one is better than asking twice. So it is written down before it is sent, and taken
 * back only when Slack certainly did nothing; then the `Failure` is thrown, to be tried again.
 */
export async function askOnce(
  { sightings, messenger }: Pick<TaskParts, 'sightings' | 'messenger'>,
  { key }: Sighting,
  user: string,
  place: Place | undefined,
  whisper: Whisper,
): Promise<void> {
  const isFirst = await sightings.change(key, ({ asked }) =>
    asked.includes(user) ? undefined : { asked: [...asked, user] },
  );
  if (!isFirst) return;
  try {
    await messenger.whisper(user, place, whisper);
  } catch (error) {
    if (!mayBeRepeated(error)) return;
    await sightings.change(key, ({ asked }) => ({ asked: asked.filter((other) => other !== user) }));
    throw error;
  }
}

/** A mistake of ours was made before anything was sent, or it would be a `Failure`. */
function mayBeRepeated(error: unknown): boolean {
  if (!(error instanceof Failure)) return true;
  switch (error.remedy.kind) {
    case 'retry':
    case 'wait':
    case 'mend':
      return true;
    case 'unknown':
    case 'never':
      return false;
  }
}
