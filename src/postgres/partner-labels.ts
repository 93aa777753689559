import type { PartnerLabels } from '../ports/partner-labels.ts';
import type { Database } from './database.ts';
import { storableText } from './storable.ts';

export function makePartnerLabels(db: Database): PartnerLabels {
  return {
    async labels() {
      const rows = await db.selectFrom('partner_labels').select('name').orderBy('name').execute();
      return rows.map(({ name }) => name);
    },
    async keep(labels) {
      const rows = [...new Set(labels.map(storableText))].map((name) => ({ name }));
      await db.transaction().execute(async (trx) => {
        await trx.deleteFrom('partner_labels').execute();
        if (rows.length > 0) await trx.insertInto('partner_labels').values(rows).execute();
      });
    },
  };
}
