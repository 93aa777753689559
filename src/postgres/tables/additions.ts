import { sql } from 'kysely';
import type { Addition } from '../../domain/addition.ts';
import type { Additions } from '../../ports/additions.ts';
import type { Database } from '../database.ts';
import type { Outbox } from '../jobs/outbox.ts';
import type { AdditionRow } from './schema.ts';
import { storableJson, storableText } from './storable.ts';
import { unlessTaken } from './taken.ts';
import { isUuid } from './uuid.ts';

export function makeAdditions(db: Database, outbox: Outbox): Additions {
  return {
    async record({ id, key, requestId, author, text, createdAt }, jobs) {
      const row = {
        id,
        key: storableText(key),
        request_id: requestId,
        author: storableText(author),
        text: storableText(text),
        created_at: createdAt,
      };
      const writer = await outbox.along(db, jobs);
      const written = writer.insertInto('additions').values(row).returning('id').executeTakeFirst();
      const isNew = (await unlessTaken(written)) !== undefined;
      if (isNew) outbox.committed(jobs);
    },

    async addition(id) {
      if (!isUuid(id)) return undefined;
      const row = await db.selectFrom('additions').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toAddition(row);
    },

    async done(id, done) {
      const merged = sql<string>`done || ${storableJson(done)}::jsonb`;
      await db.updateTable('additions').set({ done: merged }).where('id', '=', id).execute();
    },

    async doubt(id, effect, until) {
      const changed =
        until === undefined
          ? sql<string>`doubts - ${effect}::text`
          : sql<string>`doubts || ${storableJson({ [effect]: until.toISOString() })}::jsonb`;
      await db.updateTable('additions').set({ doubts: changed }).where('id', '=', id).execute();
    },
  };
}

function toAddition(row: AdditionRow): Addition {
  const doubts = Object.entries(row.doubts).map(([effect, until]) => [effect, new Date(until)]);
  return {
    id: row.id,
    key: row.key,
    requestId: row.request_id,
    author: row.author,
    text: row.text,
    done: row.done,
    doubts: Object.fromEntries(doubts),
    createdAt: row.created_at,
  };
}
