import { sql, type QueryCreator, type Selectable } from 'kysely';
import type { Sighting } from '../../domain/sighting.ts';
import type { SightingChange, Sightings } from '../../ports/sightings.ts';
import type { Database, Trx } from '../database.ts';
import type { Outbox } from '../jobs/outbox.ts';
import type { SightingTable, Tables } from './schema.ts';
import { storableJson, storableText } from './storable.ts';
import { unlessTaken } from './taken.ts';

/** Sightings and preferences in PostgreSQL. */
export function makeSightings(db: Database, outbox: Outbox): Sightings {
  return {
    async note(sighting, jobs) {
      const isNew = await noteOnce(await outbox.along(db, jobs), sighting);
      if (isNew) outbox.committed(jobs);
    },
    async sighting(key) {
      const row = await db
        .selectFrom('sightings')
        .selectAll()
        .where('key', '=', storableText(key))
        .executeTakeFirst();
      return row && toSighting(row);
    },
    change: (key, decide) => db.transaction().execute((trx) => changeLocked(trx, key, decide)),
    countAsked: (author, since) => countAsked(db, author, since),
    wantsOffers: async (userId) => {
      const row = await db
        .selectFrom('preferences')
        .select('wants_offers')
        .where('slack_user', '=', storableText(userId))
        .executeTakeFirst();
      return row?.wants_offers ?? true;
    },
    async setWantsOffers(userId, wants) {
      await db
        .insertInto('preferences')
        .values({ slack_user: storableText(userId), wants_offers: wants })
        .onConflict((conflict) => conflict.column('slack_user').doUpdateSet({ wants_offers: wants }))
        .execute();
    },
    async forgetBefore(date) {
      await db.deleteFrom('sightings').where('seen_at', '<', date).execute();
    },
  };
}

async function noteOnce(
  db: QueryCreator<Tables>,
  { key, door, by, asked, seenAt, ...details }: Sighting,
): Promise<boolean> {
  const row = {
    key: storableText(key),
    door,
    by_user: storableText(by),
    details: storableJson(details),
    asked: storableJson(asked),
    seen_at: seenAt,
  };
  const written = db.insertInto('sightings').values(row).returning('key').executeTakeFirst();
  return (await unlessTaken(written)) !== undefined;
}

async function changeLocked(
  trx: Trx,
  key: string,
  decide: (sighting: Sighting) => SightingChange | undefined,
): Promise<boolean> {
  const mine = storableText(key);
  const row = await trx
    .selectFrom('sightings')
    .selectAll()
    .where('key', '=', mine)
    .forUpdate()
    .executeTakeFirst();
  const change = row && decide(toSighting(row));
  if (!change) return false;
  await trx
    .updateTable('sightings')
    .set({
      ...(change.asked && { asked: storableJson(change.asked) }),
      ...(change.post && { details: storableJson({ ...row.details, post: change.post }) }),
    })
    .where('key', '=', mine)
    .execute();
  return true;
}

async function countAsked(db: Database, author: string, since: Date): Promise<number> {
  const user = storableText(author);
  const { count } = await db
    .selectFrom('sightings')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('by_user', '=', user)
    .where('door', '=', 'watch')
    .where('seen_at', '>=', since)
    .where(sql<boolean>`asked @> ${JSON.stringify([user])}::jsonb`)
    .executeTakeFirstOrThrow();
  return Number(count);
}

function toSighting(row: Selectable<SightingTable>): Sighting {
  return {
    ...row.details,
    key: row.key,
    door: row.door,
    by: row.by_user,
    asked: row.asked,
    seenAt: row.seen_at,
  };
}
