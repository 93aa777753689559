import type { Catalogue } from '../domain/catalogue.ts';
import type { Form } from '../domain/form.ts';
import { regionNamed } from '../domain/look-up.ts';
import type { RegionEvidence, RegionVerdict } from '../region/verdict.ts';

/**
 * Below this confidence a person is asked. A requester's time zone alone never reaches it: it may
 * pre-fill a question, not decide it.
 */
const sureEnough = 0.6;

/** What a form says about its region. */
export function evidenceOf(form: Form, timeZone: string | undefined): RegionEvidence {
  const { region, country, city, partner, customer } = form;
  return {
    fields: { region, country, city, partner, opportunity: customer },
    ...(form.need !== undefined && { text: form.need }),
    ...(timeZone !== undefined && { timeZone }),
  };
}

/** Whether a verdict settles the region, or a person is asked all the same. */
export function isSettled(verdict: RegionVerdict): boolean {
  return verdict.kind === 'matched' && verdict.confidence >= sureEnough;
}

/** The region a verdict settles without asking anybody, if it does. */
export function settledRegion(verdict: RegionVerdict, catalogue: Catalogue): string | undefined {
  if (verdict.kind !== 'matched' || !isSettled(verdict)) return undefined;
  return regionNamed(catalogue, verdict.region)?.name;
}
