import type { Sought } from '../../ports/store.ts';
import { companyName } from '../../region/partners/company-name.ts';

/** What people write where there is no customer yet: those requests have nothing in common. */
const noName = new Set([
  'none',
  'noneyet',
  'notyet',
  'notknown',
  'unknown',
  'tbd',
  'tba',
  'tbc',
  'na',
  'various',
]);

/** How names are compared: case, accents, punctuation and legal forms do not count. Empty: with nothing. */
export function similarityKeys({ partner, customer }: Sought): { partner_key: string; customer_key: string } {
  return { partner_key: keyOf(partner), customer_key: keyOf(customer) };
}

function keyOf(name: string): string {
  const { core } = companyName(name);
  return noName.has(core) ? '' : core;
}
