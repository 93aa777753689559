import { Refusal } from './answer.ts';
import type { Limits } from './call.ts';

/** Calls a minute. The defaults are those of a self-managed GitLab. */
export type RateLimits = { readonly issues: number; readonly notes: number; readonly search: number };

export const defaultRateLimits: RateLimits = { issues: 300, notes: 300, search: 30 };

/** The application's limits answer with JSON and, unlike Rack::Attack, without Retry-After. */
export const tooManyRequests = {
  status: 429,
  body: { message: { error: 'This endpoint has been requested too many times. Try again later.' } },
} as const;

export function createLimits(perMinute: RateLimits, now: () => Date): Limits & { clear(): void } {
  const used = new Map<string, number>();
  return {
    take(limit, scope) {
      const key = `${limit} ${scope} ${Math.floor(now().getTime() / 60_000)}`;
      const count = (used.get(key) ?? 0) + 1;
      used.set(key, count);
      if (count > perMinute[limit]) throw new Refusal(tooManyRequests);
    },
    clear: () => used.clear(),
  };
}
