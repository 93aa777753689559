import type { Atlas } from '../knowledge/atlas.ts';
import type { FindMentions } from '../places/find-mentions.ts';
import type { Mention } from '../places/mention.ts';
import type { Reading } from '../reading/reading.ts';
import type { Order } from '../roles/orders/order-after.ts';
import { ordersOf } from '../roles/orders/order.ts';
import { rolesOf } from '../roles/role-of.ts';
import type { Role } from '../roles/role.ts';
import type { Span } from './clue.ts';
import { asHalves } from './halves.ts';
import { meantPlaces } from './meant-places.ts';
import { lastTakenBack } from './taken-back.ts';

/** A place a text names, and what it is there. */
export type ToldPlace = { readonly mention: Mention; readonly role: Role; readonly order: Order };

/** The places a text names, but for those in the names of `partners`, with what each is in it. */
export function toldPlaces(
  reading: Reading,
  partners: readonly Span[],
  atlas: Atlas,
  find: FindMentions,
): readonly ToldPlace[] {
  const mentions = asHalves(reading, meantPlaces(reading, find(reading, atlas), partners, atlas), atlas);
  const roles = rolesOf(reading, mentions);
  const orders = ordersOf(reading, mentions);
  const takenBack = lastTakenBack(reading, mentions);
  return mentions.map((mention, i) => ({
    mention,
    role: mention.last < takenBack ? 'aside' : (roles[i] ?? 'aside'),
    order: orders[i],
  }));
}
