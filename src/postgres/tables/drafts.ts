import { sql, type RawBuilder } from 'kysely';
import type { Draft } from '../../ports/store.ts';
import type { Database, Trx } from '../database.ts';
import { storableJson, storableText } from './storable.ts';

/**
 * One statement, which waits for whoever is about to change this draft: what they decided on is then
 * outdated.
 */
export async function upsertDraft(db: Database | Trx, { id, user, form, savedAt }: Draft): Promise<void> {
  await sql`
    insert into drafts (id, slack_user, form, saved_at)
    select ${storableText(id)}, ${storableText(user)}, ${boxed(form)}::jsonb, ${savedAt}::timestamptz
    from (select ${turnFor(id)}) as turn
    on conflict (id) do update
    set slack_user = excluded.slack_user, form = excluded.form, saved_at = excluded.saved_at
  `.execute(db);
}

/** In a box, because a form may be any JSON value and `undefined` is none. */
function boxed(form: unknown): string {
  return storableJson({ form });
}

/** A lock on the id and not on a row, for there may be none yet. */
function turnFor(id: string): RawBuilder<unknown> {
  return sql`pg_advisory_xact_lock(hashtextextended(${`draft ${storableText(id)}`}, 0))`;
}

export async function draftById(db: Database | Trx, id: string): Promise<Draft | undefined> {
  const row = await db.selectFrom('drafts').selectAll().where('id', '=', storableText(id)).executeTakeFirst();
  return row && { id: row.id, user: row.slack_user, form: row.form.form, savedAt: row.saved_at };
}

export async function changeDraft(
  db: Database,
  id: string,
  decide: (draft: Draft | undefined) => Draft | undefined,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`select ${turnFor(id)}`.execute(trx);
    const draft = decide(await draftById(trx, id));
    if (draft !== undefined) await upsertDraft(trx, draft);
  });
}

export async function deleteDraftsBefore(db: Database, date: Date): Promise<void> {
  await db.deleteFrom('drafts').where('saved_at', '<', date).execute();
}
