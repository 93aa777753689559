import type { Catalogue, Partner } from '../domain/catalogue.ts';
import type { PartnerLabels } from '../ports/partner-labels.ts';
import { withPartnersOfLabels } from '../region/partners/partners-of-labels.ts';

/** The partner directory as it is now: the catalogue's, and what GitLab's labels add to it. */
export type LivePartners = {
  /** Reads the labels that were last seen. */
  load(): Promise<void>;
  /** Something made of the directory; it is made anew once that has changed. */
  derive<Made>(make: (partners: readonly Partner[]) => Made): () => Made;
};

export type LivePartnersParts = {
  readonly catalogue: Catalogue;
  readonly labels: Pick<PartnerLabels, 'labels'>;
  readonly now: () => Date;
  /** Told when the labels cannot be read; what was there stays in use. */
  readonly onFailure: (error: unknown) => void;
};

/** Another replica may have refreshed the labels. */
const freshMs = 5 * 60_000;

export function createLivePartners({ catalogue, labels, now, onFailure }: LivePartnersParts): LivePartners {
  const rules = { ...catalogue, regions: catalogue.regions.map(({ name }) => name) };
  let partners = catalogue.partners;
  let seen = '';
  let loadedAt = now().getTime();

  async function load(): Promise<void> {
    if (catalogue.partnerLabels === undefined) return;
    loadedAt = now().getTime();
    const names = await labels.labels();
    if (names.join('\n') === seen) return;
    seen = names.join('\n');
    partners = withPartnersOfLabels(rules, names);
  }

  /** Nobody waits for it: who asks now gets what there is. */
  function refresh(): void {
    if (now().getTime() - loadedAt > freshMs) load().catch(onFailure);
  }

  return {
    load,
    derive(make) {
      let madeOf = partners;
      let made = make(partners);
      return () => {
        refresh();
        if (madeOf !== partners) {
          madeOf = partners;
          made = make(partners);
        }
        return made;
      };
    },
  };
}
