import { setTimeout as pause } from 'node:timers/promises';
import { failureOf } from '../../web-api/failures.ts';

/** Slack stumbles for a moment at most, where it is no outage. */
const momentMs = 500;
/** Asked once more later than that, an ack that waits for us would miss its 3 s. */
const patienceMs = 1_500;

/**
 * Does what may be repeated at no cost, and once more where Slack stumbled or asks for a short pause. Throws
 * what Slack says of the second time, or what no repetition helps in time.
 */
export async function onceMore<Result>(call: () => Promise<Result>): Promise<Result> {
  const begun = performance.now();
  try {
    return await call();
  } catch (error) {
    const ms = pauseAfter(error);
    if (ms === undefined || performance.now() - begun + ms > patienceMs) throw error;
    await pause(ms);
    return call();
  }
}

function pauseAfter(error: unknown): number | undefined {
  const { remedy } = failureOf(error, 'repeatable');
  switch (remedy.kind) {
    case 'retry':
      return momentMs;
    case 'wait':
      return remedy.ms;
    case 'mend':
    case 'unknown':
    case 'never':
      return undefined;
  }
}
