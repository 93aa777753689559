/** Shorter than this is a breath between two people, no quiet. */
const quietEnoughMs = 25;
/** While people keep coming, one job may start every so often. */
const longestWaitMs = 200;
const stepMs = 5;

/**
 * Answers first: where jobs go through before they start, one after the other. While nobody waits for an
 * answer they pass at once; in a rush, when dozens submit in a second, they start slowly and catch up
 * afterwards, instead of keeping the receipts of all from going out.
 */
export function createTurnstile(
  /** How long nobody has waited for an answer, in milliseconds; 0 while somebody does. */
  quietMs: () => number,
  pause: (ms: number) => Promise<unknown>,
): () => Promise<void> {
  let before = Promise.resolve();
  return () => (before = before.then(() => passing(quietMs, pause)));
}

async function passing(quietMs: () => number, pause: (ms: number) => Promise<unknown>): Promise<void> {
  for (let waited = 0; waited < longestWaitMs && quietMs() < quietEnoughMs; waited += stepMs) {
    await pause(stepMs);
  }
}
