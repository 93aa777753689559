import type { Changes } from '../changes.ts';
import type { FaultBoard } from '../faults.ts';
import type { Json } from '../json.ts';
import type { Traffic } from '../traffic.ts';
import type { Parcel, Receipt, Retry, Transport } from './parcel.ts';

/** Brings payloads to the bot, twice where a fault says so, and events again until they are acked. */
export type Courier = {
  /** One interaction: sent once, its first ack counts, never retried. */
  readonly send: (parcel: Parcel) => Promise<Receipt>;
  /**
   * One event: retried at once, after 1 and after 5 minutes while not acked. Answers with the receipt
   * of the first attempt and its immediate retry.
   */
  readonly sendEvent: (body: Json) => Promise<Receipt>;
  /** Makes all waiting retries now. Resolves when they have been acked or have failed again. */
  readonly retryNow: () => Promise<void>;
  /** Events that wait for a retry. */
  readonly waiting: () => number;
  readonly use: (transport: Transport) => void;
  /** Forgets all waiting retries. */
  readonly clear: () => void;
};

type Parts = {
  readonly now: () => number;
  readonly traffic: Traffic[];
  readonly changes: Changes;
  readonly faults: FaultBoard;
};

/** Before the second and third retry; the first is immediate: https://docs.slack.dev/apis/events-api#retries */
const retryDelaysMs = [60_000, 300_000];

export function createCourier(parts: Parts, initial: Transport): Courier {
  let transport = initial;
  const retries = new Map<NodeJS.Timeout, () => Promise<void>>();

  async function sendOnce(parcel: Parcel, retry?: Retry): Promise<Receipt> {
    const { name } = transport;
    const entry: Traffic = {
      direction: 'to-bot',
      at: parts.now(),
      transport: name,
      ...parcel,
      ...(retry && { retry }),
    };
    parts.traffic.push(entry);
    parts.changes.fire();
    entry.receipt = await transport.send(parcel, retry);
    parts.changes.fire();
    return entry.receipt;
  }

  async function send(parcel: Parcel): Promise<Receipt> {
    if (!parts.faults.isDoubled(parcel.kind)) return await sendOnce(parcel);
    // A repeated event says that it is one; a repeated click does not.
    const again = parcel.kind === 'event' ? { num: 1, reason: 'timeout' } : undefined;
    const [first, second] = await Promise.all([sendOnce(parcel), sendOnce(parcel, again)]);
    return first.kind === 'acked' ? first : second;
  }

  async function attempt(parcel: Parcel, num: number, reason: string): Promise<Receipt> {
    const receipt = await sendOnce(parcel, { num, reason });
    if (receipt.kind === 'failed' && !receipt.noRetry) schedule(parcel, num + 1, reasonOf(receipt));
    return receipt;
  }

  function schedule(parcel: Parcel, num: number, reason: string): void {
    const delayMs = retryDelaysMs[num - 2];
    if (delayMs === undefined) return;
    const run = async (): Promise<void> => {
      clearTimeout(timer);
      retries.delete(timer);
      await attempt(parcel, num, reason);
    };
    const timer = setTimeout(() => void run(), delayMs);
    timer.unref();
    retries.set(timer, run);
  }

  return {
    send,
    sendEvent: async (body) => {
      const parcel: Parcel = { kind: 'event', body };
      const receipt = await send(parcel);
      if (receipt.kind === 'acked' || receipt.noRetry) return receipt;
      return await attempt(parcel, 1, reasonOf(receipt));
    },
    retryNow: async () => {
      await Promise.all([...retries.values()].map((run) => run()));
    },
    waiting: () => retries.size,
    use: (other) => {
      transport = other;
    },
    clear: () => {
      for (const timer of retries.keys()) clearTimeout(timer);
      retries.clear();
    },
  };
}

function reasonOf({ error }: Extract<Receipt, { readonly kind: 'failed' }>): string {
  switch (error) {
    case 'operation_timeout':
      return 'timeout';
    case 'dispatch_failed':
      return 'connection_failed';
    case 'http_error':
      return 'http_error';
  }
}
