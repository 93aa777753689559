import type { JobWithMetadata, PgBoss } from 'pg-boss';
import { z } from 'zod';
import type { Parked, ParkedJob } from '../../ports/parked.ts';
import { isUuid } from '../tables/uuid.ts';
import { parkedQueue } from './queue.ts';

/** Work on a sighting is for no request yet. */
const Payload = z.object({ requestId: z.string().exactOptional() });

/** What the worker wrote on the job. Missing where pg-boss itself gave up. */
const Why = z
  .object({ why: z.string(), reference: z.string() })
  .catch({ why: 'it was tried too often', reference: '' });

/** Parked work is the dead letter queue: a job lies there whole, and goes back whole. */
export function makeParked(boss: PgBoss): Parked {
  return {
    async list() {
      const jobs = await boss.findJobs(parkedQueue, { queued: true });
      return jobs.map(toParkedJob);
    },

    async retry(ids) {
      const known = ids.filter(isUuid);
      return known.length === 0 ? 0 : await boss.redrive(parkedQueue, { ids: known, limit: known.length });
    },
  };
}

function toParkedJob({ id, sourceName, data, sourceOutput, createdOn }: JobWithMetadata<unknown>): ParkedJob {
  const { requestId } = Payload.parse(data);
  const { why, reference } = Why.parse(sourceOutput);
  const about = requestId === undefined ? {} : { requestId };
  return { id, name: sourceName ?? '', ...about, why, reference, parkedAt: createdOn };
}
