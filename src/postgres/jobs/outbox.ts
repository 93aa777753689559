import { sql, type QueryCreator, type RawBuilder } from 'kysely';
import type { PgBoss } from 'pg-boss';
import type { Job } from '../../domain/job.ts';
import type { Database, Trx } from '../database.ts';
import type { Tables } from '../tables/schema.ts';
import { wakeSlot } from './slots.ts';

/** The two halves of sending jobs. */
export type Outbox = {
  /**
   * For the one statement that calls for these jobs: what is written with it and the jobs are one
   * statement, so they are there together or not at all, for a single round trip and commit.
   * An update that finds no row does not hold the jobs back; requests are never deleted.
   */
  along(db: Database | Trx, jobs: readonly Job[]): Promise<QueryCreator<Tables>>;
  /** Says that jobs were committed. The work starts after the caller has gone on, so a receipt goes first. */
  committed(jobs: readonly Job[]): void;
};

export function makeOutbox(boss: PgBoss): Outbox {
  return {
    async along(db, jobs) {
      const statements = await Promise.all(jobs.map((job) => insertOf(boss, job)));
      return statements.reduce<QueryCreator<Tables>>(
        (creator, statement, n) => creator.with(`job_${n}`, () => sql`(${statement})`),
        db,
      );
    },
    committed(jobs) {
      for (const { name } of jobs) setImmediate(wakeSlot, boss, name);
    },
  };
}

/** The statement pg-boss writes a job with: it is handed a database that only listens. */
async function insertOf(boss: PgBoss, job: Job): Promise<RawBuilder<unknown>> {
  const { name, payload, key, lane, afterMs } = job;
  const heard: RawBuilder<unknown>[] = [];
  const db = {
    executeSql(text: string, values: unknown[] = []) {
      heard.push(withValues(text, values));
      return Promise.resolve({ rows: [] });
    },
  };
  await boss.send(name, payload, {
    db,
    singletonKey: key,
    ...(lane !== undefined && { group: { id: lane } }),
    ...(afterMs !== undefined && { startAfter: Math.ceil(afterMs / 1000) }),
  });
  const [statement] = heard;
  if (statement === undefined || heard.length > 1) {
    throw new Error(`pg-boss writes the job ${name} with ${heard.length} statements; one was expected`);
  }
  return statement;
}

/** A statement with `$1`, `$2`, ... as a part of another one, whose placeholders are numbered anew. */
function withValues(text: string, values: readonly unknown[]): RawBuilder<unknown> {
  const pieces = text.split(/\$(?<number>\d+)/);
  return sql.join(
    pieces.map((piece, i) => (i % 2 === 0 ? sql.raw(piece) : sql.val(values[Number(piece) - 1]))),
    sql.raw(''),
  );
}
