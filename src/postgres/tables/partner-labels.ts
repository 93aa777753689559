import { sql } from 'kysely';
import type { PartnerLabels } from '../../ports/partner-labels.ts';
import type { Database } from '../database.ts';
import { storableText } from './storable.ts';

export function makePartnerLabels(db: Database): PartnerLabels {
  return {
    async labels() {
      const rows = await db.selectFrom('partner_labels').select('name').orderBy('name').execute();
      return rows.map(({ name }) => name);
    },
    /** One value in one statement, however many labels there are; what is there already is not touched. */
    async keep(labels) {
      await sql`
        with
          wanted as (select distinct unnest(${labels.map(storableText)}::text[]) as name),
          gone as (delete from partner_labels where name not in (select name from wanted))
        insert into partner_labels (name) select name from wanted on conflict (name) do nothing
      `.execute(db);
    },
  };
}
