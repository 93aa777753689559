import { Failure, type Remedy } from '../domain/failure.ts';
import { pauseMs } from './pause.ts';

/** An HTTP answer, read to its end. */
export type HttpAnswer = {
  readonly method: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
};

/** A read that GitLab redirected because the project has moved; `projectId` is where it is now. */
export class MovedProject extends Failure {
  readonly projectId: number;

  constructor(projectId: number) {
    super('gitlab', '301', { kind: 'retry' }, 'The project has moved.');
    this.projectId = projectId;
  }
}

/** Codes of errors that came before a byte of the call was sent: it did not happen. */
const neverSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** No answer, or only a part of one. `error` is what `fetch` threw; of it only the code goes on. */
export function noAnswer(method: string, error: unknown): Failure {
  const code = codeOf(error);
  const remedy: Remedy = neverSent.has(code) ? { kind: 'retry' } : lost(method);
  return new Failure('gitlab', code, remedy, `GitLab gave no whole answer (${code}).`);
}

/** The JSON of an answer that says yes; throws a `Failure` for every other answer. */
export function readAnswer(
  answer: HttpAnswer,
  now: Date,
): Record<string, unknown> | Record<string, unknown>[] {
  const { method, status, text } = answer;
  if (status < 200 || status >= 300) throw refusal(answer, now);
  const json = parse(text);
  if (json === undefined) throw unreadable(method);
  return json;
}

/** An answer that says yes, but not what: it may have happened. */
export function unreadable(method: string): Failure {
  return new Failure(
    'gitlab',
    'unreadable',
    lost(method),
    'GitLab answered with something that is not its own.',
  );
}

/**
 * - 429: wait as asked; nothing happened.
 * - 401: the token was revoked or has expired. That is the operator's to mend, and readiness says so;
 *   until then every request waits, a minute at a time, instead of being parked one by one.
 * - redirects, 408 and 5xx: may have happened, the answer is a gateway's.
 * - every other 4xx (no access, gone, spam, invalid): GitLab has decided; a person has to act.
 */
function refusal(answer: HttpAnswer, now: Date): Failure {
  const { method, status, headers, text } = answer;
  const moved = /\/api\/v4\/projects\/(\d+)(?:[/?]|$)/.exec(headers.get('location') ?? '')?.[1];
  if (status === 301 && method === 'GET' && moved !== undefined) return new MovedProject(Number(moved));
  const words = wordsOf(text);
  const code = words.isSpam ? 'spam' : String(status);
  return new Failure('gitlab', code, remedyOf(answer, now), `GitLab answered ${status}${words.said}.`);
}

function remedyOf({ method, status, headers }: HttpAnswer, now: Date): Remedy {
  if (status === 429 || status === 401) return { kind: 'wait', ms: pauseMs(headers, now) };
  if (status >= 400 && status < 500 && status !== 408) return { kind: 'never' };
  return lost(method);
}

/** A read can be repeated; a write may have been done. */
function lost(method: string): Remedy {
  return method === 'GET' ? { kind: 'retry' } : { kind: 'unknown' };
}

function parse(text: string): Record<string, unknown> | Record<string, unknown>[] | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** GitLab's own words, where it sent any: `{"message": …}` or `{"error": …}`. Pages of HTML are left out. */
function wordsOf(text: string): { readonly said: string; readonly isSpam: boolean } {
  const json = parse(text) ?? {};
  if (Array.isArray(json)) return { said: '', isSpam: false };
  const words = json['message'] ?? json['error_description'] ?? json['error'];
  const said = typeof words === 'string' ? words : JSON.stringify(words);
  return {
    said: said === undefined ? '' : `: ${said.slice(0, 200)}`,
    isSpam: json['needs_captcha_response'] === true,
  };
}

/** By shape and not by class: what `fetch` throws may come from another realm. */
function codeOf(error: unknown): string {
  const { name, cause } = Object(error) as { name?: unknown; cause?: { code?: unknown } };
  if (name === 'TimeoutError') return 'timeout';
  return typeof cause?.code === 'string' ? cause.code : 'lost';
}
