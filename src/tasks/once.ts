import { Failure, type Service } from '../domain/failure.ts';

/** An outside effect with everything needed to do it once. */
export type OnceOnly<Result> = {
  /** The service it happens at. */
  readonly service: Service;
  /** The result, where it is already written down. */
  readonly done: Result | undefined;
  /** Set when it was sent before and not heard of since (`Doubts`). */
  readonly doubtUntil: Date | undefined;
  /** Looks for the effect by its key. */
  readonly look: () => Promise<Result | undefined>;
  readonly act: () => Promise<Result>;
  /** Writes the doubt down, or clears it. */
  readonly doubt: (until: Date | undefined) => Promise<void>;
  readonly now: () => Date;
};

/** Longer than any of our calls may take: after a crash nobody knows when it was really sent. */
const crashMs = 15_000;
/** GitLab's own limit for one call (Puma's worker timeout), after which nothing can come of it. */
const timeoutMs = 60_000;
/** An answer came, though a bad one: what was done is visible soon, replicas included. */
const answeredMs = 5_000;
const lookAgainMs = 3_000;

/**
 * Does an outside effect exactly once, whatever crashed before: what is known is kept, what may have
 * happened is looked for, and only what certainly did not happen is done. Throws a `Failure` to be
 * tried again while that is open.
 */
export async function once<Result>(effect: OnceOnly<Result>): Promise<Result> {
  if (effect.done !== undefined) return effect.done;
  if (effect.doubtUntil !== undefined) {
    const found = await effect.look();
    if (found !== undefined) return found;
    waitWhileInDoubt(effect.service, effect.doubtUntil, effect.now());
  }
  await effect.doubt(later(effect.now(), crashMs));
  try {
    return await effect.act();
  } catch (error) {
    await effect.doubt(doubtAfter(error, effect.now()));
    throw error;
  }
}

function waitWhileInDoubt(service: Service, doubtUntil: Date, now: Date): void {
  const leftMs = doubtUntil.getTime() - now.getTime();
  if (leftMs <= 0) return;
  const ms = Math.min(leftMs, lookAgainMs);
  throw new Failure(service, 'in-doubt', { kind: 'wait', ms }, 'an earlier call may still take effect');
}

/** Until when the failed effect may still show up; `undefined` when it certainly will not. */
function doubtAfter(error: unknown, now: Date): Date | undefined {
  if (!(error instanceof Failure)) return later(now, answeredMs);
  if (error.remedy.kind !== 'unknown') return undefined;
  return later(now, error.code === 'timeout' ? timeoutMs : answeredMs);
}

function later(now: Date, ms: number): Date {
  return new Date(now.getTime() + ms);
}
