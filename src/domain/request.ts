import type { RegionVerdict } from '../region/verdict.ts';

/**
 * A partner request: somebody in the field needs a Channel Solutions Architect. The word "request" is
 * kept for this; what HTTP does is a call.
 */
export type PartnerRequest = {
  /** UUID. Also the marker in the GitLab issue and in the metadata of our Slack messages. */
  readonly id: string;
  /** Counts up from 1; people see it as `CSA-17`. */
  readonly number: number;
  /** What it was made from (`view:V123`, `post:C1/1700000000.000100`); the same source never makes two. */
  readonly key: string;
  /** Slack user id of who needs the CSA. */
  readonly requester: string;
  /** Slack user id of who filed it, where that is somebody else. */
  readonly filedBy?: string;
  readonly source: Source;
  readonly answers: Answers;
  readonly route: Route;
  readonly progress: Progress;
  readonly phase: Phase;
  readonly posts: Posts;
  readonly doubts: Doubts;
  readonly createdAt: Date;
};

/** Where it was asked. A `message` is answered in its own thread, everything else in the channel. */
export type Source =
  | { readonly kind: 'command'; readonly channel: string }
  | { readonly kind: 'global' }
  | {
      readonly kind: 'message';
      readonly channel: string;
      readonly ts: string;
      /** Set when the message is itself a reply. */
      readonly threadTs?: string;
      /** Slack user id of the message's author, who need not be the requester. */
      readonly author: string;
    };

/** What the requester told us, checked. Ids are the catalogue's. Free text is as typed: hostile. */
export type Answers = {
  readonly partner: string;
  /** No partner of the directory is called so. */
  readonly newPartner?: boolean;
  readonly customer: string;
  readonly crmLink?: string;
  /** ISO 3166-1 alpha-2: where the customer is served. */
  readonly country?: string;
  readonly city?: string;
  readonly reason: string;
  readonly activity: string;
  /** Calendar day, `YYYY-MM-DD`. */
  readonly neededBy?: string;
  /** Slack user ids. */
  readonly pam?: string;
  readonly am?: string;
  readonly stage?: string;
  readonly need: string;
  readonly urgency: string;
  /** The requester's own choice of region; absent: decided by the rule. */
  readonly region?: string;
  /** Answers to the activity's own questions, by field id. */
  readonly extras: Readonly<Record<string, string>>;
};

/** The region that took the request, and how that was decided. */
export type Route = { readonly region: string; readonly verdict: RegionVerdict };

export type Progress =
  /** Written down; nothing has been asked of GitLab. */
  | { readonly kind: 'saved' }
  /** A job is there to open the issue. */
  | { readonly kind: 'opening' }
  | {
      readonly kind: 'opened';
      readonly issue: Issue;
      /** It was to be confidential, and GitLab opened it for everybody in the project. */
      readonly exposed?: true;
      /** Somebody moved it to a project of no region: what becomes of it there is not followed. */
      readonly movedOn?: true;
    }
  /** It was opened and is there no more: somebody deleted it. */
  | { readonly kind: 'gone'; readonly issue: Issue }
  | { readonly kind: 'parked'; readonly reason: string; readonly reference: string };

/** An issue as GitLab answered it. `project` is the full path at the time. */
export type Issue = {
  readonly id: number;
  readonly iid: number;
  readonly projectId: number;
  readonly project: string;
  readonly url: string;
};

/** The issue that was opened for a request, whatever became of it; it gets no other. */
export function openedIssue(progress: Progress): Issue | undefined {
  return progress.kind === 'opened' || progress.kind === 'gone' ? progress.issue : undefined;
}

/**
 * How far the work on it is, as its issue shows: waiting for an answer of the requester (it carries the
 * catalogue's `waitingLabel`), with the CSAs, or closed.
 */
export const phases = ['waiting', 'open', 'closed'] as const;
export type Phase = (typeof phases)[number];

/** A Slack channel, or a thread in it. */
export type Place = { readonly channel: string; readonly threadTs?: string };

/** Slack messages that exist for this request. */
type Posts = {
  /** Where the card goes, once that is decided. */
  readonly place?: Place;
  readonly card?: Posted;
  readonly linkReply?: Posted;
  /** Who of the people in it was told privately where the card is, by Slack user id. */
  readonly confirmed?: readonly string[];
  /** The requester was told that the card is late, before or `with-link` after the issue was opened. */
  readonly late?: 'without-link' | 'with-link';
  /** The post it was made from carries our receipt. */
  readonly receipt?: boolean;
};

/**
 * Outside effects that were sent and not heard of. Written before the effect is sent and cleared by
 * its outcome; what is still here after a crash or a lost answer is looked for before it is sent
 * again, and not sent again before its time is over: until then it may take effect unseen.
 */
type Doubts = Readonly<Partial<Record<Effect, Date>>>;

export type Effect = 'issue' | 'card' | 'link';

export type Posted = { readonly channel: string; readonly ts: string };

/** The name people use for a request: `CSA-17`. */
export function referenceOf(request: Pick<PartnerRequest, 'number'>): string {
  return `CSA-${request.number}`;
}
