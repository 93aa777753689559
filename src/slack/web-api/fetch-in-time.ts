/** A view has to be open 3 s after the click; a person waits for all the rest. */
export const interactiveMs = 2_500;

/**
 * `fetch` with a time limit for whoever sets none: Bolt's `respond` would wait for ever for a response_url
 * that hangs.
 */
export function fetchInTime(url: string | URL | Request, call: RequestInit = {}): Promise<Response> {
  return fetch(url, { ...call, signal: call.signal ?? AbortSignal.timeout(interactiveMs) });
}
