import { sql } from 'kysely';
import type { PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import type { Database } from '../database.ts';
import { jobNames } from './queue.ts';

/**
 * Gives back the jobs a dead process was at. Only for the embedded database, which has one user at a
 * time: whatever is active while that one starts has nobody. On a shared database a dead process is
 * noticed by its missing heartbeat instead.
 */
export async function releaseOrphans(db: Database, boss: PgBoss, log: Logger): Promise<void> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from pgboss.job where state = 'active' and name in (${sql.join([...jobNames])})
  `.execute(db);
  for (const { id, name } of rows) {
    await boss.fail(name, id, { mistakes: 0 });
    await boss.update(name, undefined, { id, startAfter: 0 });
  }
  if (rows.length > 0) log.info({ jobs: rows.length }, 'jobs of a process that ended taken up again');
}
