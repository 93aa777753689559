import type { Job } from '../domain/job.ts';
import type { Effect, PartnerRequest, Phase } from '../domain/request.ts';

/** Where everything is written down. All writes of one call are one transaction. */
export interface Store {
  /**
   * Writes a request and its first jobs. A key that is already there changes nothing and answers
   * with the request it made.
   */
  record(request: NewRequest, jobs: (id: string) => readonly Job[]): Promise<Recorded>;
  request(id: string): Promise<PartnerRequest | undefined>;
  /** Finds a request by what it was made from. */
  requestByKey(key: string): Promise<PartnerRequest | undefined>;
  /** Requests whose issue is one of these, by GitLab's ids. */
  requestsOfIssues(ids: readonly number[]): Promise<readonly PartnerRequest[]>;
  /** Finds a request by the number people use. */
  requestByNumber(number: number): Promise<PartnerRequest | undefined>;
  /**
   * Changes a request and writes the jobs that follow. A change that depends on how the request stands is
   * decided under its row lock, and may be none. Answers with the request as it stands afterwards.
   */
  change(id: string, change: Change | Decide): Promise<PartnerRequest>;
  /** A page of a list, newest first. */
  list(list: RequestList, page: Page): Promise<readonly PartnerRequest[]>;
  /**
   * Requests that are not closed, made at or after `since`, for the same partner or customer as these
   * answers: those for both first, then those for the customer, newest first, at most `limit`.
   */
  similar(to: Sought, since: Date, limit: number): Promise<readonly PartnerRequest[]>;
  /** Keeps half-filled form answers; the same id is overwritten, after changes that are being made to it. */
  keepDraft(draft: Draft): Promise<void>;
  draft(id: string): Promise<Draft | undefined>;
  /**
   * Changes a draft while nobody else does: `decide` gets it as it stands and answers with what shall be
   * there instead, or with nothing to leave it.
   */
  changeDraft(id: string, decide: (draft: Draft | undefined) => Draft | undefined): Promise<void>;
  /** Forgets drafts nobody has changed since. */
  forgetDraftsBefore(date: Date): Promise<void>;
  /** Whether the database answers. */
  ping(): Promise<void>;
}

export type RequestList =
  /** Requests somebody needs or has filed. */
  | { readonly kind: 'of-person'; readonly person: string; readonly phase: Phase }
  /** What a region has not closed yet. */
  | { readonly kind: 'queue'; readonly region: string };

/** At most `limit` requests, of those with a number below `before`. */
export type Page = { readonly limit: number; readonly before?: number | undefined };

export type Sought = { readonly partner: string; readonly customer: string };

export type NewRequest = Omit<PartnerRequest, 'number' | 'progress' | 'phase' | 'posts' | 'doubts'>;

export type Recorded =
  | { readonly kind: 'recorded'; readonly request: PartnerRequest }
  | { readonly kind: 'known'; readonly request: PartnerRequest };

export type Decide = (request: PartnerRequest) => Change | undefined;

export type Change = {
  readonly progress?: PartnerRequest['progress'];
  readonly phase?: Phase;
  /** Merged into the posts there are. */
  readonly posts?: PartnerRequest['posts'];
  /** Merged into the doubts there are; `undefined` clears one. */
  readonly doubts?: Readonly<Partial<Record<Effect, Date | undefined>>>;
  readonly route?: PartnerRequest['route'];
  readonly jobs?: readonly Job[];
};

/** What somebody typed so far, exactly as typed. `form` is the caller's own shape. */
export type Draft = {
  readonly id: string;
  /** Slack user id. */
  readonly user: string;
  readonly form: unknown;
  readonly savedAt: Date;
};
