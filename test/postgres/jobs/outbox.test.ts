import { expect, it } from '@jest/globals';
import { pino } from 'pino';
import { PgBoss } from 'pg-boss';
import { announceJob } from '../../../src/domain/job.ts';
import { openDatabase } from '../../../src/postgres/database.ts';
import { makeOutbox } from '../../../src/postgres/jobs/outbox.ts';
import { freshDatabase } from '../../support/database.ts';

it('a job that pg-boss sends past us is an error and keeps nobody waiting', async () => {
  await using database = await freshDatabase();
  await using opened = new AsyncDisposableStack();
  const db = openDatabase(database.url, pino({ level: 'silent' }));
  opened.defer(() => db.destroy());
  const boss = opened.adopt(new PgBoss(database.url), (one) => one.stop({ graceful: false }));
  boss.send = () => Promise.resolve(null);

  const sending = makeOutbox(boss).along(db, [announceJob('0196a0b0-0000-7000-8000-000000000001')]);

  await expect(sending).rejects.toThrow('pg-boss writes the job announce with 0 statements');
});
