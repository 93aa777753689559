import type { ListenerParts } from './parts.ts';

/** Says what has been done already. Where that cannot be said it is done all the same, and no error to tell. */
export async function sayDone({ log }: Pick<ListenerParts, 'log'>, saying: Promise<unknown>): Promise<void> {
  try {
    await saying;
  } catch (error) {
    log.warn({ err: error }, 'what was done could not be said');
  }
}
