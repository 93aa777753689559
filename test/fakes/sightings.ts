import type { Job } from '../../src/domain/job.ts';
import type { Sighting } from '../../src/domain/sighting.ts';
import type { Sightings } from '../../src/ports/sightings.ts';

export type FakeSightings = Sightings & {
  readonly all: ReadonlyMap<string, Sighting>;
  readonly jobs: readonly Job[];
};

/** Sightings in memory (`contracts/sightings.ts`). */
export function createFakeSightings(): FakeSightings {
  const all = new Map<string, Sighting>();
  const jobs: Job[] = [];
  const unwilling = new Set<string>();
  return {
    all,
    jobs,
    async note(sighting, more) {
      if (all.has(sighting.key)) return;
      all.set(sighting.key, sighting);
      jobs.push(...more);
    },
    sighting: (key) => Promise.resolve(all.get(key)),
    async change(key, decide) {
      const sighting = all.get(key);
      const change = sighting && decide(sighting);
      if (sighting === undefined || change === undefined) return false;
      all.set(key, { ...sighting, ...change });
      return true;
    },
    async countAsked(author, since) {
      const mine = [...all.values()].filter(({ door, by, asked }) => {
        return door === 'watch' && by === author && asked.includes(author);
      });
      return mine.filter(({ seenAt }) => seenAt >= since).length;
    },
    wantsOffers: (userId) => Promise.resolve(!unwilling.has(userId)),
    async setWantsOffers(userId, wants) {
      if (wants) unwilling.delete(userId);
      else unwilling.add(userId);
    },
    async forgetBefore(date) {
      for (const { key, seenAt } of all.values()) if (seenAt < date) all.delete(key);
    },
  };
}
