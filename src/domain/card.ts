import type { Catalogue } from './catalogue.ts';
import { referenceOf, type PartnerRequest, type Progress } from './request.ts';

/**
 * The one living message of a request, as facts. Text of users is carried as typed; only the renderer
 * of each service makes it safe.
 */
export type Card = {
  readonly requestId: string;
  /** `CSA-17`. */
  readonly reference: string;
  readonly requester: string;
  readonly partner: string;
  readonly customer: string;
  readonly activity: string;
  readonly theme: string;
  readonly need: string;
  readonly urgency: string;
  readonly neededBy?: string;
  readonly region: string;
  /** Why this region, heaviest first; holds user text. */
  readonly because: readonly string[];
  readonly warnings: readonly string[];
  readonly progress: Progress;
};

/** The card of a request as it stands now. */
export function cardOf(request: PartnerRequest, catalogue: Catalogue): Card {
  const { answers, route } = request;
  const theme = catalogue.themes.find(({ activities }) =>
    activities.some(({ id }) => id === answers.activity),
  );
  const activity = theme?.activities.find(({ id }) => id === answers.activity);
  const urgency = catalogue.urgencies.find(({ id }) => id === answers.urgency);
  const reasons = route.verdict.kind === 'unknown' ? [] : route.verdict.reasons;
  return {
    requestId: request.id,
    reference: referenceOf(request),
    requester: request.requester,
    partner: answers.partner,
    customer: answers.customer,
    // An activity that has left the catalogue since keeps its id as its name.
    activity: activity?.label ?? answers.activity,
    theme: theme?.label ?? '',
    need: answers.need,
    urgency: urgency?.label ?? answers.urgency,
    ...(answers.neededBy !== undefined && { neededBy: answers.neededBy }),
    region: route.region,
    because: reasons.filter(({ region }) => region === route.region).map(({ because }) => because),
    warnings: route.verdict.warnings,
    progress: request.progress,
  };
}
