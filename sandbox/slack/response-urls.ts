import { randomUUID } from 'node:crypto';

/** What a response_url answers to: where the interaction happened, and to whom. */
export type ResponseTarget = {
  readonly channel: string;
  readonly user: string;
  /** The message the interaction came from, when there was one. */
  readonly ts?: string;
  readonly threadTs?: string;
};

/**
 * Five uses within 30 minutes:
 * https://docs.slack.dev/interactivity/handling-user-interaction#message_responses
 */
export type ResponseUrls = {
  readonly issue: (target: ResponseTarget) => string;
  readonly use: (id: string) => ResponseTarget | 'used_url' | 'expired_url';
};

const maxUses = 5;
const lifeMs = 30 * 60_000;

export function createResponseUrls(now: () => number, base: () => string): ResponseUrls {
  const open = new Map<string, { readonly target: ResponseTarget; readonly at: number; uses: number }>();
  return {
    issue: (target) => {
      const id = randomUUID();
      open.set(id, { target, at: now(), uses: 0 });
      return `${base()}${id}`;
    },
    use: (id) => {
      const found = open.get(id);
      if (!found || now() - found.at > lifeMs) return 'expired_url';
      found.uses += 1;
      return found.uses > maxUses ? 'used_url' : found.target;
    },
  };
}
