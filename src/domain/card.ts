import type { Catalogue } from './catalogue.ts';
import { urgencyOf, workOf } from './look-up.ts';
import { referenceOf, type PartnerRequest, type Phase, type Progress } from './request.ts';
import { customerIn, partnerIn, toBeClarified } from './unsaid.ts';

/**
 * The one living message of a request, as facts. Text of users is carried as typed; only the renderer
 * of each service makes it safe.
 */
export type Card = {
  readonly requestId: string;
  /** `CSA-17`. */
  readonly reference: string;
  readonly requester: string;
  /** Slack user id of who filed it, where that is somebody else. */
  readonly filedBy?: string;
  readonly partner: string;
  /** No partner of the directory is called so. */
  readonly newPartner: boolean;
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
  readonly phase: Phase;
};

/** A card whose request has its issue. */
export type OpenedCard = Card & { readonly progress: Extract<Progress, { readonly kind: 'opened' }> };

export function isOpened(card: Card): card is OpenedCard {
  return card.progress.kind === 'opened';
}

/** The card of a request as it stands now. */
export function cardOf(request: PartnerRequest, catalogue: Catalogue): Card {
  const { answers, route } = request;
  const work = workOf(catalogue, answers.activity);
  const reasons = route.verdict.kind === 'unknown' ? [] : route.verdict.reasons;
  return {
    requestId: request.id,
    reference: referenceOf(request),
    requester: request.requester,
    ...(request.filedBy !== undefined && { filedBy: request.filedBy }),
    partner: partnerIn(answers),
    newPartner: answers.newPartner === true,
    customer: customerIn(answers),
    // An activity that has left the catalogue since keeps its id as its name.
    activity: work?.activity.label ?? (answers.activity || toBeClarified),
    theme: work?.theme.label ?? '',
    need: answers.need,
    urgency: urgencyOf(catalogue, answers.urgency)?.label ?? answers.urgency,
    ...(answers.neededBy !== undefined && { neededBy: answers.neededBy }),
    region: route.region,
    because: reasons.filter(({ region }) => region === route.region).map(({ because }) => because),
    warnings: route.verdict.warnings,
    progress: request.progress,
    phase: request.phase,
  };
}
