import { Failure, type Service } from '../domain/failure.ts';

/** An outside effect with everything needed to do it once. */
export type OnceOnly<Result> = {
  /** The service it happens at. */
  readonly service: Service;
  /** Set when it was sent before and not heard of since (`Doubts`). */
  readonly doubtUntil: Date | undefined;
  /** Looks for the effect by its key. */
  readonly look: () => Promise<Result | undefined>;
  /**
   * Gathers what the one call needs, and answers with that call. The doubt begins with it, so this comes
   * before.
   */
  readonly prepare: () => Call<Result> | Promise<Call<Result>>;
  /** Writes the doubt down, or clears it. */
  readonly doubt: (until: Date | undefined) => Promise<void>;
  readonly now: () => Date;
};

type Call<Result> = () => Promise<Result>;

/**
 * After a crash nobody knows when the call was sent, nor whether. Ours to Slack are over in 15 s. GitLab
 * works on one for 60 s whether we are there or not (Puma's worker timeout), and some seconds may pass
 * before: a project that is not known yet is looked up.
 */
const crashMs: Readonly<Record<Service, number>> = { slack: 15_000, gitlab: 75_000 };
/** Nobody foresaw the error, so nobody knows what came of the call. */
const unforeseenMs = 5_000;
const lookAgainMs = 3_000;
/** No two clocks are further apart: one that takes its local time for UTC is at most 14 hours off. */
const clocksApartMs = 24 * 3600_000;

/** From when on, by a service's clock, to look for what was asked for at `asked` by ours. */
export function lookFrom(asked: Date): Date {
  return new Date(asked.getTime() - clocksApartMs);
}

/**
 * Does an outside effect exactly once, whatever crashed before: what may have happened is looked for, and
 * only what certainly did not happen is done. Throws a `Failure` to be tried again while that is open. What
 * is written down as done is not to be asked for again.
 */
export async function once<Result>(effect: OnceOnly<Result>): Promise<Result> {
  if (effect.doubtUntil !== undefined) {
    const found = await effect.look();
    if (found !== undefined) return found;
    waitWhileInDoubt(effect.service, effect.doubtUntil, effect.now());
  }
  const call = await effect.prepare();
  await effect.doubt(later(effect.now(), crashMs[effect.service]));
  try {
    return await call();
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
  if (!(error instanceof Failure)) return later(now, unforeseenMs);
  return error.remedy.kind === 'unknown' ? later(now, error.remedy.withinMs) : undefined;
}

function later(now: Date, ms: number): Date {
  return new Date(now.getTime() + ms);
}
