import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import { Failure, type Remedy } from '../../domain/failure.ts';

/** A `create` made twice is seen twice; everything else may be repeated at no cost. */
export type CallKind = 'create' | 'repeatable';

/** Runs a Web API call; whatever it throws becomes a `Failure`. */
export async function calling<Result>(kind: CallKind, call: () => Promise<Result>): Promise<Result> {
  try {
    return await call();
  } catch (error) {
    throw failureOf(error, kind);
  }
}

/**
 * What may be done about an error of Slack's WebClient: the one place where a code becomes a remedy. What one
 * call's own code says besides (a message that is not there any more), that call reads from `code`.
 */
export function failureOf(error: unknown, kind: CallKind): Failure {
  if (error instanceof Failure) return error;
  const { code, remedy } = diagnosisOf(error, kind);
  return new Failure('slack', code, remedy, sentences[remedy.kind], { cause: error });
}

/** How many milliseconds Slack wants us to wait with such a call, where an error says that it came too often. */
export function rateLimitOf(error: unknown): number | undefined {
  const { code, remedy } = failureOf(error, 'repeatable');
  return remedy.kind === 'wait' && (code === 'ratelimited' || code === '429') ? remedy.ms : undefined;
}

type Diagnosis = { readonly code: string; readonly remedy: Remedy };

const sentences: Readonly<Record<Remedy['kind'], string>> = {
  retry: 'Slack could not be reached',
  wait: 'Slack has to be asked again later',
  mend: 'Slack refuses until somebody has acted',
  unknown: 'Slack did not say whether it was done',
  never: 'Slack refused',
};

const retry: Remedy = { kind: 'retry' };
const mendingMs = 60_000;
const defaultPauseMs = 30_000;

/** What Slack did is in the channel's history soon; what it is still at may take longer. */
export const answeredMs = 5_000;
const atWorkMs = 60_000;

/**
 * Slack's own trouble. With `fatal_error` and the like "it's possible some aspect of the operation
 * succeeded".
 */
const slackTrouble = new Set(['fatal_error', 'internal_error', 'request_timeout', 'service_unavailable']);

/**
 * Refused before anything happened, for a reason an operator mends (a token, a scope). Waiting keeps the
 * request moving by itself once that is done; parking would not.
 */
const accessMatters = new Set([
  'access_denied',
  'account_inactive',
  'accesslimited',
  'ekm_access_denied',
  'invalid_auth',
  'missing_scope',
  'no_permission',
  'not_allowed_token_type',
  'not_authed',
  'org_login_required',
  'team_access_not_granted',
  'team_disabled',
  'token_expired',
  'token_revoked',
  'user_removed_from_team',
]);

/** The same, of one channel (an invitation to it). */
const placeMatters = new Set(['channel_not_found', 'is_archived', 'not_in_channel']);

/**
 * Whether somebody's settings keep us from writing: Slack has a code for each kind,
 * `restricted_action_read_only_channel`.
 */
export function isRestricted(code: string): boolean {
  return code.startsWith('restricted_action');
}

function diagnosisOf(error: unknown, kind: CallKind): Diagnosis {
  const maybeDone: Remedy = kind === 'create' ? { kind: 'unknown', withinMs: answeredMs } : retry;
  if (error instanceof WebAPIRateLimitedError) return waiting('ratelimited', error.retryAfter * 1000);
  if (error instanceof WebAPIPlatformError) return refusalOf(error.data.error, maybeDone);
  if (error instanceof WebAPIHTTPError) return answerOf(error.statusCode, maybeDone);
  if (error instanceof WebAPIRequestError) return silenceOf(error.original, maybeDone);
  return { code: 'unreadable', remedy: maybeDone };
}

/** Slack answered, with an error code. */
function refusalOf(code: string, maybeDone: Remedy): Diagnosis {
  // The SDK takes a body that is not JSON (a proxy's error page) for the code.
  if (!/^[a-z0-9_]{1,80}$/i.test(code)) return { code: 'unreadable', remedy: maybeDone };
  if (code === 'ratelimited' || code === 'rate_limited') return waiting('ratelimited', defaultPauseMs);
  if (slackTrouble.has(code)) return { code, remedy: maybeDone };
  if (accessMatters.has(code)) return mending(code, 'access');
  if (placeMatters.has(code) || isRestricted(code)) return mending(code, 'place');
  return { code, remedy: { kind: 'never' } };
}

/** Slack, or something before it, answered without the API's own words. */
function answerOf(status: number, maybeDone: Remedy): Diagnosis {
  return status >= 500
    ? { code: String(status), remedy: maybeDone }
    : waiting(String(status), status === 429 ? defaultPauseMs : mendingMs);
}

/** No answer came. Only a connection that was never made is sure to have done nothing. */
function silenceOf(original: Error, maybeDone: Remedy): Diagnosis {
  if (original.name === 'TimeoutError') {
    return {
      code: 'timeout',
      remedy: maybeDone.kind === 'unknown' ? { ...maybeDone, withinMs: atWorkMs } : maybeDone,
    };
  }
  const cause = original.cause instanceof Error && 'code' in original.cause ? original.cause.code : undefined;
  const neverSent = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'].includes(
    String(cause),
  );
  return { code: 'unreachable', remedy: neverSent ? retry : maybeDone };
}

function mending(code: string, what: 'access' | 'place'): Diagnosis {
  return { code, remedy: { kind: 'mend', ms: mendingMs, what } };
}

function waiting(code: string, ms: number): Diagnosis {
  return { code, remedy: { kind: 'wait', ms } };
}
