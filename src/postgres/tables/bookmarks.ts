import { sql } from 'kysely';
import type { Bookmarks } from '../../ports/bookmarks.ts';
import type { Database } from '../database.ts';

export function makeBookmarks(db: Database): Bookmarks {
  return {
    async bookmark(name) {
      const row = await db.selectFrom('bookmarks').select('at').where('name', '=', name).executeTakeFirst();
      return row?.at;
    },
    async setBookmark(name, at) {
      await db
        .insertInto('bookmarks')
        .values({ name, at })
        .onConflict((conflict) =>
          conflict.column('name').doUpdateSet({ at: sql`greatest(bookmarks.at, excluded.at)` }),
        )
        .execute();
    },
  };
}
