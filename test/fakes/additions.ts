import type { Addition } from '../../src/domain/addition.ts';
import type { Job } from '../../src/domain/job.ts';
import type { Additions } from '../../src/ports/additions.ts';

export type FakeAdditions = Additions & {
  readonly all: ReadonlyMap<string, Addition>;
  readonly jobs: readonly Job[];
};

/** Additions in memory (`contracts/additions.ts`). */
export function createFakeAdditions(): FakeAdditions {
  const all = new Map<string, Addition>();
  const jobs: Job[] = [];
  function change(id: string, how: (addition: Addition) => Partial<Addition>): void {
    const addition = all.get(id);
    if (addition !== undefined) all.set(id, { ...addition, ...how(addition) });
  }
  return {
    all,
    jobs,
    async record(addition, more) {
      if ([...all.values()].some(({ key }) => key === addition.key)) return;
      all.set(addition.id, { ...addition, done: {}, doubts: {} });
      jobs.push(...more);
    },
    addition: async (id) => all.get(id),
    done: async (id, done) => change(id, (addition) => ({ done: { ...addition.done, ...done } })),
    doubt: async (id, effect, until) =>
      change(id, ({ doubts: { [effect]: _before, ...others } }) => ({
        doubts: until === undefined ? others : { ...others, [effect]: until },
      })),
  };
}
