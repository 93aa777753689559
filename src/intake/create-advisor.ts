import type { Catalogue } from '../domain/catalogue.ts';
import { hintsFor } from '../domain/completeness.ts';
import type { Store } from '../ports/store.ts';
import { createPartnerSearch } from '../region/partners/partner-search.ts';
import type { ClassifyRegion } from '../region/verdict.ts';
import type { Advisor } from './advisor.ts';
import { cleanForm } from './clean-form.ts';
import { dayIn } from './day.ts';
import { evidenceOf, settledRegion } from './evidence.ts';
import type { LivePartners } from './live-partners.ts';
import { createPartnerBook } from './partner-book.ts';

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
      const settled = settledRegion(verdict, catalogue);
      const region = catalogue.regions.find(({ name }) => name === settled);
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
