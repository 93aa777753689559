import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Slack } from '../sandbox/slack/slack.ts';
import type { Parcel } from '../sandbox/slack/delivery/parcel.ts';

/** How long acks took, in milliseconds, and how many never came. */
export type Acks = { readonly ms: readonly number[]; readonly failed: number };

/**
 * Sends submissions at a steady rate, whether or not earlier ones were answered: people do not wait for
 * each other. Each is a form of its own.
 */
export async function submitAtRate(
  slack: Slack,
  sample: Parcel,
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
): Promise<Acks> {
  const started = performance.now();
  const receipts: ReturnType<Slack['deliver']>[] = [];
  for (let n = 0; n < perSecond * seconds; n += 1) {
    const due = started + (n * 1000) / perSecond;
    await pause(Math.max(0, due - performance.now()));
    receipts.push(slack.deliver(anotherForm(sample)));
  }
  const ended = await Promise.all(receipts);
  return {
    ms: ended.flatMap((receipt) => (receipt.kind === 'acked' ? [receipt.ms] : [])),
    failed: ended.filter(({ kind }) => kind !== 'acked').length,
  };
}

/** The same form as another person's: its view is what tells forms apart. */
function anotherForm({ kind, body }: Parcel): Parcel {
  const id = `V${randomUUID().replaceAll('-', '').toUpperCase()}`;
  return { kind, body: { ...body, view: { ...(body['view'] as object), id, root_view_id: id } } };
}

/** The value below which `share` of all lie; the largest where there are too few to tell. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
