import type { Catalogue } from '../domain/catalogue.ts';
import type { PartnerLabels } from '../ports/partner-labels.ts';
import type { Tracker } from '../ports/tracker.ts';

export type RefreshPartnersParts = {
  readonly catalogue: Catalogue;
  readonly tracker: Pick<Tracker, 'groupLabels'>;
  readonly labels: Pick<PartnerLabels, 'keep'>;
};

/** Reads the labels that name partners, where the catalogue says where they are. */
export function refreshPartners({ catalogue, tracker, labels }: RefreshPartnersParts): () => Promise<void> {
  return async () => {
    if (catalogue.partnerLabels === undefined) return;
    const names = await tracker.groupLabels(catalogue.partnerLabels.group);
    await labels.keep(names.filter((name) => name.startsWith('Partner-Acct-')));
  };
}
