import type { RegionVerdict } from '../region/verdict.ts';
import type { Answer } from './answer.ts';
import type { Card } from './card.ts';
import type { Catalogue } from './catalogue.ts';
import type { Hint } from './completeness.ts';

/**
 * Something told to one person, where nobody else reads it. Holds user text as it was written; only the
 * renderer makes it safe. `sighting` is the key its buttons bring back.
 */
export type Whisper =
  /** Their request is safe, and where its card is; `isElsewhere`: not in the thread it was asked in. */
  | {
      readonly kind: 'confirmation';
      readonly card: Card;
      /** Unknown where Slack does not tell. */
      readonly cardLink: string | undefined;
      readonly isElsewhere: boolean;
      readonly hints?: readonly Hint[];
      /** IANA zone in which times are told. */
      readonly timeZone?: string | undefined;
    }
  /** To the author of a post that looks like a request. */
  | { readonly kind: 'offer'; readonly sighting: string; readonly verdict: RegionVerdict }
  /** To a CSA, about somebody's post that nobody made a request of. */
  | {
      readonly kind: 'offer-to-csa';
      readonly sighting: string;
      /** Slack user id. */
      readonly author: string;
      readonly postLink: string;
      readonly verdict: RegionVerdict;
    }
  /** To somebody who mentioned us: the form, filled in with what they said. */
  | { readonly kind: 'open-form'; readonly sighting: string }
  /** To a CSA who marked a post that does not say where it belongs. */
  | {
      readonly kind: 'ask-region';
      readonly sighting: string;
      readonly postLink: string;
      readonly verdict: RegionVerdict;
      readonly regions: readonly string[];
    }
  /** The answer to a question. */
  | { readonly kind: 'answer'; readonly answer: Answer; readonly catalogue: Catalogue }
  /** A plain sentence of ours. */
  | { readonly kind: 'sentence'; readonly text: string };
