import { createRequesterFn, type FormattedResponse, type RequestOptions } from '@gitbeaker/requester-utils';
import { noAnswer, readAnswer, type HttpAnswer } from './translate.ts';

export type RequesterSettings = {
  /** For one call, the reading of its answer included. */
  readonly timeoutMs: number;
  readonly now: () => Date;
  /** What must never stand in an error, whoever sends it back to us. */
  readonly secret: string;
};

type Requester = ReturnType<typeof createRequesterFn>;

/**
 * How gitbeaker speaks HTTP here. Its own way repeats a POST up to ten times after a 502 or 429, ignores
 * Retry-After, follows redirects and keeps the token in its errors; ours makes one attempt, follows
 * nothing, and throws `Failure` only.
 */
export function createRequester(settings: RequesterSettings): Requester {
  return createRequesterFn(
    (_resource, options) => Promise.resolve(options),
    // The handler's generic body is the caller's wish; what comes is checked where it is used.
    ((endpoint: string, options: RequestOptions = {}) => callOnce(endpoint, options, settings)) as Parameters<
      typeof createRequesterFn
    >[1],
  );
}

async function callOnce(
  endpoint: string,
  options: RequestOptions,
  settings: RequesterSettings,
): Promise<FormattedResponse> {
  const answer = await send(endpoint, options, settings.timeoutMs);
  // A proxy may send our own headers back in its answer; no error made from it may carry them further.
  const text = answer.text.replaceAll(settings.secret, '[token]');
  const body = readAnswer({ ...answer, text }, settings.now());
  return { body, headers: Object.fromEntries(answer.headers), status: answer.status };
}

async function send(endpoint: string, options: RequestOptions, timeoutMs: number): Promise<HttpAnswer> {
  const { method = 'GET', prefixUrl, searchParams = '', headers = {}, body = null } = options;
  // Some of gitbeaker's resources have a prefix of their own, without a slash at its end.
  const url = new URL(endpoint, prefixUrl?.replace(/\/*$/, '/'));
  url.search = searchParams;
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, { method, headers, body, signal, redirect: 'manual' });
    // Inside the try: an answer that breaks off in the middle is as lost as none.
    const text = await response.text();
    return { method, status: response.status, headers: response.headers, text };
  } catch (error) {
    throw noAnswer(method, error);
  }
}
