import type { PartnerRequest } from '../../domain/request.ts';
import type { Sought } from '../../ports/store.ts';
import type { Database } from '../database.ts';
import { toRequest } from './requests.ts';
import { similarityKeys } from './similarity-keys.ts';

/** Reads the newest few of each kind along their indexes: for both, for the customer, for the partner. */
export async function similarRequests(
  db: Database,
  to: Sought,
  since: Date,
  limit: number,
): Promise<readonly PartnerRequest[]> {
  const keys = similarityKeys(to);
  const newest = db
    .selectFrom('requests')
    .selectAll()
    .where('phase', '<>', 'closed')
    .where('created_at', '>=', since)
    .orderBy('number', 'desc')
    .limit(limit);
  const sameCustomer = newest.where('customer_key', '=', keys.customer_key).where('customer_key', '<>', '');
  const samePartner = newest.where('partner_key', '=', keys.partner_key).where('partner_key', '<>', '');
  const both = sameCustomer.where('partner_key', '=', keys.partner_key);
  const rows = await Promise.all([both, sameCustomer, samePartner].map((walk) => walk.execute()));
  const best = new Map(rows.flat().map((row) => [row.number, row]));
  return [...best.values()].slice(0, limit).map(toRequest);
}
