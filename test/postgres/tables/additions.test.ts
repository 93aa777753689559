import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { addNoteJob } from '../../../src/domain/job.ts';
import type { NewAddition } from '../../../src/ports/additions.ts';
import { openPostgres, type Postgres } from '../../../src/postgres/open.ts';
import { freshDatabase, type FreshDatabase } from '../../support/database.ts';
import { newRequest } from '../../support/request.ts';

describe('additions in PostgreSQL', () => {
  it('are kept with their job, once for each key', async () => {
    await using given = await open();
    const addition = await newAddition(given);
    const jobs = [addNoteJob(addition.requestId, addition.id)];

    await given.postgres.front.additions.record(addition, jobs);
    await given.postgres.front.additions.record({ ...addition, id: randomUUID() }, jobs);

    expect(await given.postgres.front.additions.addition(addition.id)).toEqual({
      ...addition,
      done: {},
      doubts: {},
    });
    expect(await given.db.query(`select data from pgboss.job where name = 'add-note'`)).toEqual([
      { data: { requestId: addition.requestId, addition: addition.id } },
    ]);
  });

  it('remember what was done and what is in doubt', async () => {
    await using given = await open();
    const {
      front: { additions },
    } = given.postgres;
    const addition = await newAddition(given);
    await additions.record(addition, []);
    const until = new Date('2026-11-22T10:00:15.000Z');
    const reply = { channel: 'C1', ts: '1.2' };

    await additions.doubt(addition.id, 'note', until);
    await additions.doubt(addition.id, 'reply', until);
    await additions.done(addition.id, { note: 7 });
    await additions.doubt(addition.id, 'note', undefined);
    await additions.done(addition.id, { reply });

    expect(await additions.addition(addition.id)).toMatchObject({
      done: { note: 7, reply },
      doubts: { reply: until },
    });
  });

  it.each(['', 'CSA-1', '00000000-0000-0000-0000-000000000000'])(
    'are not there under the id %j',
    async (id) => {
      await using given = await open();

      expect(await given.postgres.front.additions.addition(id)).toBeUndefined();
    },
  );
});

type Given = AsyncDisposable & { readonly postgres: Postgres; readonly db: FreshDatabase };

async function open(): Promise<Given> {
  await using opened = new AsyncDisposableStack();
  const db = opened.use(await freshDatabase());
  const postgres = await openPostgres({
    place: { kind: 'url', url: db.url },
    log: pino({ level: 'silent' }),
    onLost: () => {},
  });
  opened.defer(() => postgres.stop(1_000));
  const resources = opened.move();
  return { postgres, db, [Symbol.asyncDispose]: () => resources.disposeAsync() };
}

async function newAddition({ postgres }: Given): Promise<NewAddition> {
  const { request } = await postgres.front.store.record(newRequest(), () => []);
  return {
    id: randomUUID(),
    key: 'view:V1',
    requestId: request.id,
    author: 'U1',
    text: 'One more thing',
    createdAt: new Date('2026-11-22T10:00:00.000Z'),
  };
}
