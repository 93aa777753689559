import type { PgBoss } from 'pg-boss';
import type { Logger } from 'pino';

/** Work that is done again and again, for no request in particular. */
export type Chore = {
  readonly name: string;
  /** When, as in crontab and in UTC; a minute is the shortest rhythm. */
  readonly cron: string;
  readonly run: () => Promise<void>;
};

/**
 * Does chores at their times, each in one replica at a time; one that takes more than two minutes may be
 * begun again meanwhile. One that fails is done again at its next time, which is all a chore needs; a chore
 * nobody could do meanwhile is not made up for.
 */
export async function startChores(boss: PgBoss, chores: readonly Chore[], log: Logger): Promise<void> {
  for (const { name, cron, run } of chores) {
    await boss.createQueue(name, { policy: 'exclusive', ...choreQueue });
    // A queue that was there keeps the options it was made with.
    await boss.updateQueue(name, choreQueue);
    await boss.schedule(name, cron);
    await boss.work(name, { pollingIntervalSeconds: 2 }, async () => {
      const choreLog = log.child({ chore: name });
      try {
        await run();
        choreLog.debug('chore done');
      } catch (error) {
        choreLog.warn({ err: error }, 'chore failed; it is done again at its next time');
      }
    });
  }
}

const choreQueue = { retryLimit: 0, expireInSeconds: 120, deleteAfterSeconds: 3600 } as const;
