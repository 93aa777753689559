import type { Catalogue } from '../domain/catalogue.ts';
import type { RegionVerdict } from '../region/verdict.ts';
import { settledRegion } from './evidence.ts';

/** The one country where a customer is served, by a verdict that needs no asking. */
export function servedCountry(verdict: RegionVerdict, catalogue: Catalogue): string | undefined {
  const region = settledRegion(verdict, catalogue);
  if (verdict.kind !== 'matched' || region === undefined) return undefined;
  const served = verdict.reasons.filter((reason) => reason.rule === 'served' && reason.region === region);
  const [country, ...others] = new Set(served.map((reason) => reason.country));
  return others.length === 0 ? country : undefined;
}
