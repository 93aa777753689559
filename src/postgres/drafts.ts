import { sql } from 'kysely';
import type { Draft } from '../ports/store.ts';
import type { Database, Trx } from './database.ts';
import { storableJson, storableText } from './storable.ts';

export async function upsertDraft(db: Database | Trx, draft: Draft): Promise<void> {
  const values = {
    slack_user: storableText(draft.user),
    // In a box, because a form may be any JSON value and `undefined` is none.
    form: storableJson({ form: draft.form }),
    saved_at: draft.savedAt,
  };
  await db
    .insertInto('drafts')
    .values({ id: storableText(draft.id), ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute();
}

export async function draftById(db: Database | Trx, id: string): Promise<Draft | undefined> {
  const row = await db.selectFrom('drafts').selectAll().where('id', '=', storableText(id)).executeTakeFirst();
  return row && { id: row.id, user: row.slack_user, form: row.form.form, savedAt: row.saved_at };
}

/** The lock is on the id and not on a row, for there may be none yet. */
export async function changeDraft(
  db: Database,
  id: string,
  decide: (draft: Draft | undefined) => Draft | undefined,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`draft ${storableText(id)}`}, 0))`.execute(trx);
    const draft = decide(await draftById(trx, id));
    if (draft !== undefined) await upsertDraft(trx, draft);
  });
}

export async function deleteDraftsBefore(db: Database, date: Date): Promise<void> {
  await db.deleteFrom('drafts').where('saved_at', '<', date).execute();
}

export async function deleteDraft(db: Database, id: string): Promise<void> {
  await db.deleteFrom('drafts').where('id', '=', storableText(id)).execute();
}
