import type { Form, Problems } from '../domain/form.ts';
import type { PartnerRequest, Source } from '../domain/request.ts';
import type { RegionVerdict } from '../region/verdict.ts';

/** A form as it was sent. */
export type Submission = {
  /** Same key, same request: `view:<root view id>`. */
  readonly key: string;
  /** Slack user id of who sends it; for whom, the form may say. */
  readonly requester: string;
  /** IANA zone of that person, when known. */
  readonly timeZone?: string;
  readonly source: Source;
  readonly form: Form;
};

/** The region a person chose in the second step. */
export type RegionChoice = {
  readonly draft: string;
  readonly requester: string;
  /** Region name. */
  readonly region: string;
};

export type SubmitOutcome =
  /**
   * Safe in the store; `again` when this key was already known, and `differing` what the form says that the
   * request does not: text to be added to it.
   */
  | {
      readonly kind: 'recorded';
      readonly request: PartnerRequest;
      readonly again: boolean;
      readonly differing?: string;
    }
  /** Something to mend at its field; nothing was lost. */
  | { readonly kind: 'rejected'; readonly problems: Problems }
  /** The rule does not decide; the form is kept under `draft`. */
  | { readonly kind: 'ask-region'; readonly draft: string; readonly verdict: RegionVerdict }
  /** The draft is too old or somebody else's. */
  | { readonly kind: 'expired' }
  /** This person may not file requests. `why` is a sentence for them. */
  | { readonly kind: 'refused'; readonly why: string };
