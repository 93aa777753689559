import type { ListenerParts } from '../parts.ts';

/** Waits for what only helps. When it fails, the log knows it and the person goes on without. */
export async function tryToHelp<Result>(
  { log }: Pick<ListenerParts, 'log'>,
  help: Promise<Result>,
  otherwise: Result,
): Promise<Result> {
  try {
    return await help;
  } catch (error) {
    log.warn({ err: error }, 'what would only have helped did not work');
    return otherwise;
  }
}
