import type { Json } from '../json.ts';

/** Everything Slack sends to an app, by the name Slack gives it. */
export type ParcelKind =
  | 'event'
  | 'command'
  | 'block_actions'
  | 'block_suggestion'
  | 'message_action'
  | 'shortcut'
  | 'view_submission'
  | 'view_closed';

export type Parcel = { readonly kind: ParcelKind; readonly body: Json };

/** Which retry of an event this is, and why: https://docs.slack.dev/apis/events-api#retries */
export type Retry = { readonly num: number; readonly reason: string };

/** How a delivery ended. `body` is what came back with the ack. */
export type Receipt =
  | { readonly kind: 'acked'; readonly ms: number; readonly body: unknown }
  | {
      readonly kind: 'failed';
      readonly ms: number;
      /** Slack's word for it, as its clients show it. */
      readonly error: 'operation_timeout' | 'dispatch_failed' | 'http_error';
      /** The app asked not to be sent this again. */
      readonly noRetry?: boolean;
    };

/** A way to the bot. Never rejects. */
export type Transport = {
  readonly name: 'socket' | 'http';
  readonly send: (parcel: Parcel, retry: Retry | undefined) => Promise<Receipt>;
};

/** Slack wants every delivery acknowledged within this time. */
export const ackLimitMs = 3000;
