import type { PgBoss, WipData } from 'pg-boss';
import type { JobName } from '../../domain/job.ts';

/*
 * A slot is one pg-boss worker: it makes one attempt at a time and by itself looks for jobs rarely. These
 * tell slots of this process to look now. pg-boss can do that with LISTEN/NOTIFY too, but wakes all
 * slots of all replicas for each job, and commits wait for each other; measured, a receipt then took up
 * to 15 ms longer.
 */

/**
 * Has one slot of each name look once a second: for what is due again, and for what another replica is too
 * busy for. That all of them look would keep the database busy with nothing.
 */
export function wakeEachSecond(boss: PgBoss, names: readonly JobName[]): void {
  const timer = setInterval(() => {
    for (const name of names) wakeSlot(boss, name);
  }, 1000);
  boss.once('stopped', () => clearInterval(timer));
}

/** Calls one resting slot, the longest rested. */
export function wakeSlot(boss: PgBoss, name: JobName): void {
  const resting = slotsOf(boss, name).filter(({ count }) => count === 0);
  const [first] = resting.toSorted((one, two) => (one.lastFetchedOn ?? 0) - (two.lastFetchedOn ?? 0));
  if (first) boss.notifyWorker(first.id);
}

/** Lets busy slots look again right after their job instead of resting. */
export function keepGoing(boss: PgBoss, name: JobName): void {
  for (const { id, count } of slotsOf(boss, name)) {
    if (count > 0) boss.notifyWorker(id);
  }
}

function slotsOf(boss: PgBoss, name: JobName): readonly WipData[] {
  return boss.getWipData().filter((slot) => slot.name === name);
}
