import { Failure, type Remedy } from '../domain/failure.ts';
import { pauseMs } from './pause.ts';
import { wordsOf, type Words } from './words.ts';

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
  const remedy: Remedy = neverSent.has(code) ? { kind: 'retry' } : lost(method, afterSilence(code));
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
    lost(method, answeredMs),
    'GitLab answered with something that is not its own.',
  );
}

/**
 * - 429: wait as asked; nothing happened.
 * - 401, or 403 for want of a scope: the token was revoked, has expired or is another one. Readiness says
 *   so; until somebody has mended it every request waits, a minute at a time, instead of being parked one by
 *   one.
 * - redirects, 408 and 5xx: may have happened, the answer is a gateway's.
 * - every other 4xx (no access, gone, spam, invalid): GitLab has decided; a person has to act.
 */
function refusal(answer: HttpAnswer, now: Date): Failure {
  const { method, status, headers, text } = answer;
  const moved = /\/api\/v4\/projects\/(\d+)(?:[/?]|$)/.exec(headers.get('location') ?? '')?.[1];
  if (status === 301 && method === 'GET' && moved !== undefined) return new MovedProject(Number(moved));
  const words = wordsOf(parse(text));
  const code = words.isSpam ? 'spam' : String(status);
  return new Failure('gitlab', code, remedyOf(answer, words, now), sentenceOf(status, words));
}

function sentenceOf(status: number, { said, isSpam }: Words): string {
  if (isSpam) return 'GitLab took it for spam.';
  return `GitLab answered ${status}${said === '' ? '' : `: ${said}`}.`;
}

function remedyOf({ method, status, headers }: HttpAnswer, { lacksScope }: Words, now: Date): Remedy {
  if (status === 429) return { kind: 'wait', ms: pauseMs(headers, now) };
  if (status === 401 || lacksScope) return { kind: 'mend', ms: mendingMs, what: 'access' };
  if (status >= 400 && status < 500 && status !== 408) return { kind: 'never' };
  return lost(method, afterStatus(status));
}

/** A read can be repeated; a write may have been done, or may be done within some milliseconds. */
function lost(method: string, withinMs: number): Remedy {
  return method === 'GET' ? { kind: 'retry' } : { kind: 'unknown', withinMs };
}

const mendingMs = 60_000;

/** GitLab itself gave an answer, though a bad one: what it did is visible soon, replicas included. */
const answeredMs = 5_000;
/** Something between us broke off. Workhorse gives Rails up after some 10 s, and Rails goes on for a while. */
const brokenOffMs = 15_000;
/** Somebody's time ran out, so GitLab is at work: Puma ends it after 60 s, and then nothing can come of it. */
const atWorkMs = 60_000;

function afterSilence(code: string): number {
  return code === 'timeout' ? atWorkMs : brokenOffMs;
}

function afterStatus(status: number): number {
  if (status === 408 || status === 504) return atWorkMs;
  return status === 502 ? brokenOffMs : answeredMs;
}

function parse(text: string): Record<string, unknown> | Record<string, unknown>[] | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** By shape and not by class: what `fetch` throws may come from another realm. */
function codeOf(error: unknown): string {
  const { name, cause } = Object(error) as { name?: unknown; cause?: { code?: unknown } };
  if (name === 'TimeoutError') return 'timeout';
  return typeof cause?.code === 'string' ? cause.code : 'lost';
}
