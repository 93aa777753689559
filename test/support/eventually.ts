import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits for what another process or a database brings about: asks until there is an answer, for at
 * most 25 s, which is less than jest allows a test.
 */
export async function eventually<Answer>(ask: () => Promise<Answer | undefined | false>): Promise<Answer> {
  for (let asked = 0; asked < 1_250; asked += 1) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    await pause(20);
  }
  throw new Error('it did not happen within 25 s');
}
