import { createHmac } from 'node:crypto';
import { signingSecret } from '../identity.ts';
import { parseJson } from '../json.ts';
import type { Parcel, Receipt, Retry, Transport } from './parcel.ts';

/**
 * Delivery to one request URL, signed as Slack signs it:
 * https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
export function signedHttp(url: string, ackLimitMs: number): Transport {
  return { name: 'http', send: (parcel, retry) => post(url, parcel, retry, ackLimitMs) };
}

async function post(
  url: string,
  parcel: Parcel,
  retry: Retry | undefined,
  limitMs: number,
): Promise<Receipt> {
  const startedAt = performance.now();
  const { type, text } = encode(parcel);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': type, ...signature(text), ...(retry && retryHeaders(retry)) },
      body: text,
      signal: AbortSignal.timeout(limitMs),
    });
    const answer = await response.text();
    const ms = performance.now() - startedAt;
    if (response.ok) return { kind: 'acked', ms, body: parseJson(answer) ?? answer };
    const noRetry = response.headers.get('x-slack-no-retry') === '1';
    return { kind: 'failed', ms, error: 'http_error', noRetry };
  } catch (error) {
    const isTimeout = error instanceof DOMException && error.name === 'TimeoutError';
    return {
      kind: 'failed',
      ms: performance.now() - startedAt,
      error: isTimeout ? 'operation_timeout' : 'dispatch_failed',
    };
  }
}

function encode({ kind, body }: Parcel): { readonly type: string; readonly text: string } {
  const form = 'application/x-www-form-urlencoded';
  switch (kind) {
    case 'event':
      return { type: 'application/json', text: JSON.stringify(body) };
    case 'command': {
      const fields = Object.entries(body).map(([name, value]) => [name, String(value)]);
      return { type: form, text: new URLSearchParams(fields).toString() };
    }
    case 'block_actions':
    case 'block_suggestion':
    case 'message_action':
    case 'shortcut':
    case 'view_submission':
    case 'view_closed':
      return { type: form, text: new URLSearchParams({ payload: JSON.stringify(body) }).toString() };
  }
}

/** The receiver compares with its own clock, so the stamp is the real time, not the simulation's. */
function signature(text: string): Record<string, string> {
  const stamp = String(Math.floor(Date.now() / 1000));
  const digest = createHmac('sha256', signingSecret).update(`v0:${stamp}:${text}`).digest('hex');
  return { 'x-slack-request-timestamp': stamp, 'x-slack-signature': `v0=${digest}` };
}

function retryHeaders({ num, reason }: Retry): Record<string, string> {
  return { 'x-slack-retry-num': String(num), 'x-slack-retry-reason': reason };
}
