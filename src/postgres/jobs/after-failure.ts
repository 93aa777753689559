import { Failure } from '../../domain/failure.ts';
import { NotYet } from '../../domain/not-yet.ts';
import { passesByItself } from './passing.ts';

/** What becomes of a job whose attempt failed. */
export type NextStep =
  /** Again, with growing pauses of 1 to 20 s, for as long as it takes. */
  | { readonly kind: 'retry' }
  /** Again, and not before `ms` milliseconds are over. */
  | { readonly kind: 'wait'; readonly ms: number }
  /** Again, but this was our own mistake: `mistakes` counts them over the job's attempts. */
  | { readonly kind: 'retry-mistake'; readonly mistakes: number }
  /** A person has to look. */
  | { readonly kind: 'park'; readonly why: string };

/** An error nobody foresaw may be a hiccup. The fifth is not. */
const mistakesAllowed = 4;

const notYetMs = 15_000;

/** What nobody has mended in a week is parked, where it can be seen: a channel that is gone, most likely. */
const mendingMs = 7 * 24 * 3600_000;
const longestPauseMs = 15 * 60_000;

/** Who waits for people looks more and more seldom, so that their services are not kept busy by it. */
function growing(firstMs: number, ageMs: number): number {
  return Math.max(firstMs, Math.min(ageMs / 10, longestPauseMs));
}

/**
 * Decides what happens after a failed attempt. Outside services say it themselves (`Failure.remedy`),
 * a database in trouble gets over it, and anything else is a mistake of ours. `mistakes` counts those
 * the job has seen before; `ageMs` is how long ago it was written down, in milliseconds.
 */
export function afterFailure(error: unknown, mistakes: number, ageMs: number): NextStep {
  if (error instanceof NotYet) return { kind: 'wait', ms: growing(notYetMs, ageMs) };
  if (error instanceof Failure) return afterRemedy(error, ageMs);
  if (passesByItself(error)) return { kind: 'retry' };
  if (mistakes < mistakesAllowed) return { kind: 'retry-mistake', mistakes: mistakes + 1 };
  return { kind: 'park', why: `engage-csa made the same mistake ${mistakes + 1} times: ${messageOf(error)}` };
}

function afterRemedy({ remedy, message }: Failure, ageMs: number): NextStep {
  switch (remedy.kind) {
    case 'retry':
    case 'unknown':
      return { kind: 'retry' };
    case 'wait':
      return { kind: 'wait', ms: remedy.ms };
    case 'mend':
      return ageMs > mendingMs
        ? { kind: 'park', why: message }
        : { kind: 'wait', ms: growing(remedy.ms, ageMs) };
    case 'never':
      return { kind: 'park', why: message };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
