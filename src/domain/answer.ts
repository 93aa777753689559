import type { RegionVerdict } from '../region/verdict.ts';
import type { PartnerRequest, Phase } from './request.ts';

/** What somebody who asked a question about requests is told, privately. */
export type Answer =
  | { readonly kind: 'help' }
  /** Their own requests, the newest few in each phase. */
  | { readonly kind: 'mine'; readonly requests: Readonly<Record<Phase, readonly PartnerRequest[]>> }
  | { readonly kind: 'request'; readonly request: PartnerRequest }
  /** There is no request called so. */
  | { readonly kind: 'no-request'; readonly reference: string }
  /** How the region of a text would be decided. */
  | { readonly kind: 'explained'; readonly text: string; readonly verdict: RegionVerdict }
  /** From now on they are asked about their posts, or not. */
  | { readonly kind: 'offers'; readonly wanted: boolean }
  /** `why` is a sentence for them. */
  | { readonly kind: 'refused'; readonly why: string };
