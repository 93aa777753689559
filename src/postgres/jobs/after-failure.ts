import { Failure } from '../../domain/failure.ts';
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

/**
 * Decides what happens after a failed attempt. Outside services say it themselves (`Failure.remedy`),
 * a database in trouble gets over it, and anything else is a mistake of ours. `mistakes` counts those
 * the job has seen before.
 */
export function afterFailure(error: unknown, mistakes: number): NextStep {
  if (error instanceof Failure) return afterRemedy(error);
  if (passesByItself(error)) return { kind: 'retry' };
  if (mistakes < mistakesAllowed) return { kind: 'retry-mistake', mistakes: mistakes + 1 };
  return { kind: 'park', why: `engage-csa made the same mistake ${mistakes + 1} times: ${messageOf(error)}` };
}

function afterRemedy({ remedy, message }: Failure): NextStep {
  switch (remedy.kind) {
    case 'retry':
    case 'unknown':
      return { kind: 'retry' };
    case 'wait':
    case 'mend':
      return { kind: 'wait', ms: remedy.ms };
    case 'never':
      return { kind: 'park', why: message };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
