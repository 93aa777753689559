import type { Json } from './json.ts';
import type { Parcel, Receipt, Retry } from './delivery/parcel.ts';

/** One web API call of the bot, as Slack saw it. */
export type Call = {
  readonly at: number;
  readonly method: string;
  readonly args: Json;
  readonly token: 'bot' | 'app' | 'unknown' | 'none';
  /** What Slack said; absent while unanswered, and for good when a fault swallowed it before. */
  answer?: Json;
  /** The fault that struck it. */
  fault?: string;
};

/** One delivery to the bot. */
type Delivery = {
  readonly at: number;
  readonly transport: 'socket' | 'http';
  readonly kind: Parcel['kind'];
  readonly body: Json;
  readonly retry?: Retry;
  /** Absent until it is known. */
  receipt?: Receipt;
};

/** Both directions in the order they began, for an inspector. */
export type Traffic =
  ({ readonly direction: 'from-bot' } & Call) | ({ readonly direction: 'to-bot' } & Delivery);
