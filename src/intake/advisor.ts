import type { Hint } from '../domain/completeness.ts';
import type { Form } from '../domain/form.ts';
import type { PartnerRequest } from '../domain/request.ts';
import type { RegionVerdict } from '../region/verdict.ts';

/** Helps a person to fill the form in; nothing is written down. */
export interface Advisor {
  /** Names of partners that fit what is typed so far, best first. Pure and fast. */
  partners(typed: string): readonly string[];
  /** What can be said about the form as it stands. Pure and fast. */
  advise(form: Form, timeZone: string | undefined): Advice;
  /** Requests that are open for the same partner or customer, the best few. */
  similar(form: Form): Promise<readonly PartnerRequest[]>;
}

export type Advice = {
  readonly verdict: RegionVerdict;
  readonly hints: readonly Hint[];
  /** IANA zone in which times are told. */
  readonly timeZone: string | undefined;
  /** Slack user id of the partner's PAM, where the directory names one. */
  readonly pam: string | undefined;
  /** The partner is named, and no partner of the directory is called so. */
  readonly isNewPartner: boolean;
};
