const defaultMs = 60_000;
const shortestMs = 1_000;
const longestMs = 3_600_000;

/**
 * How long GitLab asks us to wait, in milliseconds. Its outer limit sends Retry-After (seconds; a proxy
 * may send a date) and RateLimit-Reset (Unix seconds), its inner limit nothing: then a minute, the window
 * both count in. Kept between a second and an hour, so that a broken header cannot stop the work.
 * https://docs.gitlab.com/administration/settings/user_and_ip_rate_limits/#response-headers
 */
export function pauseMs(headers: Headers, now: Date): number {
  const asked = retryAfterMs(headers.get('retry-after'), now) ?? resetMs(headers.get('ratelimit-reset'), now);
  return Math.min(Math.max(asked ?? defaultMs, shortestMs), longestMs);
}

function retryAfterMs(value: string | null, now: Date): number | undefined {
  if (value === null) return undefined;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1_000;
  const until = Date.parse(value);
  return Number.isNaN(until) ? undefined : until - now.getTime();
}

function resetMs(value: string | null, now: Date): number | undefined {
  return value !== null && /^\d+$/.test(value.trim()) ? Number(value) * 1_000 - now.getTime() : undefined;
}
