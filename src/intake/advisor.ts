import type { Catalogue } from '../domain/catalogue.ts';
import { hintsFor, type Hint } from '../domain/completeness.ts';
import { dayIn } from '../domain/day.ts';
import type { Form } from '../domain/form.ts';
import { regionNamed } from '../domain/look-up.ts';
import type { PartnerRequest } from '../domain/request.ts';
import type { Store } from '../ports/store.ts';
import { createPartnerSearch } from '../region/partners/partner-search.ts';
import type { RegionVerdict, ClassifyRegion } from '../region/verdict.ts';
import { cleanForm } from './clean-form.ts';
import { evidenceOf, settledRegion } from './evidence.ts';
import type { LivePartners } from './live-partners.ts';
import { createPartnerBook } from './partner-book.ts';

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

export type AdvisorParts = {
  readonly store: Pick<Store, 'similar'>;
  readonly catalogue: Catalogue;
  readonly partners: Pick<LivePartners, 'derive'>;
  readonly classify: ClassifyRegion;
  readonly now: () => Date;
};

const similarDays = 90;
const similarShown = 3;

export function createAdvisor({ store, catalogue, partners, classify, now }: AdvisorParts): Advisor {
  const search = partners.derive(createPartnerSearch);
  const book = partners.derive(createPartnerBook);
  return {
    partners: (typed) => search()(typed).map(({ name }) => name),
    advise(typed, timeZone) {
      const form = cleanForm(typed);
      const verdict = classify(evidenceOf(form, timeZone));
      const region = regionNamed(catalogue, settledRegion(verdict, catalogue));
      const known = book().find(form.partner ?? '');
      return {
        verdict,
        hints: hintsFor(form, { region, today: dayIn(timeZone, now()), now: now() }),
        timeZone,
        pam: known?.pam,
        isNewPartner: book().isNew(form.partner ?? ''),
      };
    },
    async similar(typed) {
      const { partner = '', customer = '' } = cleanForm(typed);
      const since = new Date(now().getTime() - similarDays * 24 * 3600_000);
      return partner === '' && customer === ''
        ? []
        : store.similar({ partner, customer }, since, similarShown);
    },
  };
}
