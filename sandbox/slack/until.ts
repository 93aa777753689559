import type { Changes } from './changes.ts';

/** What a look can find: anything but the values that say "not yet". */
export type Found<T> = Exclude<T, false | 0 | '' | null | undefined>;

type Wait = { readonly timeoutMs?: number };

/**
 * Waits, without polling, until `look` answers with something truthy, and answers with that. Looks again at
 * every change of the workspace; a look that throws has not found it yet. Rejects after `timeoutMs` (default
 * 5,000) with a picture of what there is instead.
 */
export async function until<T>(
  changes: Changes,
  picture: () => string,
  look: () => T,
  { timeoutMs = 5000 }: Wait = {},
): Promise<Found<T>> {
  const { promise, resolve, reject } = Promise.withResolvers<Found<T>>();
  let threw: unknown;
  const again = (): void => {
    try {
      const found = look();
      if (found) resolve(found as Found<T>);
    } catch (error) {
      threw = error;
    }
  };
  const stop = changes.listen(again);
  const timer = setTimeout(() => {
    const what = `Not seen within ${timeoutMs} ms: ${look.toString()}`;
    reject(new Error(`${what}\n${picture()}`, { cause: threw }));
  }, timeoutMs);
  again();
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    stop();
  }
}
