import type { Sightings } from '../ports/sightings.ts';
import type { Store } from '../ports/store.ts';

export type ForgetOldParts = {
  readonly store: Pick<Store, 'forgetDraftsBefore'>;
  readonly sightings: Pick<Sightings, 'forgetBefore'>;
  readonly now: () => Date;
};

const dayMs = 24 * 3600_000;

/**
 * Forgets what people wrote and did not make a request of: posts after thirty days, half-filled forms,
 * which are offered again for an hour, after a day.
 */
export function forgetOld({ store, sightings, now }: ForgetOldParts): () => Promise<void> {
  return async () => {
    const at = now().getTime();
    await sightings.forgetBefore(new Date(at - 30 * dayMs));
    await store.forgetDraftsBefore(new Date(at - dayMs));
  };
}
