/**
 * What may be done about a failed outside call. Decided once, at the adapter; beyond the adapters everybody
 * reads `remedy` and never a status code or the words of a message.
 *
 * - `retry`: nothing happened over there, try again soon
 * - `wait`: nothing happened; not again before `ms` milliseconds are over
 * - `mend`: nothing happened; a person has to mend our access (a token, a scope) or the place (an invitation
 *   to the channel), and then it goes on by itself; worth a try every `ms` milliseconds
 * - `unknown`: it may have happened, or may still happen within some milliseconds; look for its key before
 *   trying again
 * - `never`: it was refused for good; a person has to act
 */
export type Remedy =
  | { readonly kind: 'retry' }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'mend'; readonly ms: number; readonly what: 'access' | 'place' }
  | { readonly kind: 'unknown'; readonly withinMs: number }
  | { readonly kind: 'never' };

export type Service = 'slack' | 'gitlab';

/**
 * A failed outside call. `code` is the service's own short word for it (`not_in_channel`, `403`), or
 * `timeout` for a call that ran out of its time.
 */
export class Failure extends Error {
  readonly service: Service;
  readonly code: string;
  readonly remedy: Remedy;

  constructor(service: Service, code: string, remedy: Remedy, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Failure';
    this.service = service;
    this.code = code;
    this.remedy = remedy;
  }
}

/** Whether a call was refused for a reason that only a person can mend. */
export function needsPerson(error: unknown): error is Failure {
  return isRefusal(error) || (error instanceof Failure && error.remedy.kind === 'mend');
}

/** Whether a place takes no message: for good, or until a person opens it to us. */
export function isPlaceClosed(error: unknown): error is Failure {
  return (
    isRefusal(error) ||
    (error instanceof Failure && error.remedy.kind === 'mend' && error.remedy.what === 'place')
  );
}

/** Refused for good: asking again will not help. */
export function isRefusal(error: unknown): error is Failure {
  return error instanceof Failure && error.remedy.kind === 'never';
}

/** What is good to have: `undefined` where the service failed us, for whatever reason. */
export function unlessFailed<Result>(call: Promise<Result>): Promise<Result | undefined> {
  return unless(call, (error) => error instanceof Failure);
}

/** What is good to have: `undefined` where it was refused for good. Throws where asking again may help. */
export function unlessRefused<Result>(call: Promise<Result>): Promise<Result | undefined> {
  return unless(call, isRefusal);
}

async function unless<Result>(
  call: Promise<Result>,
  isExpected: (error: unknown) => boolean,
): Promise<Result | undefined> {
  try {
    return await call;
  } catch (error) {
    if (isExpected(error)) return undefined;
    throw error;
  }
}
