/** When Slack may be asked again, of what it has told us to wait with. */
export type Pauses = {
  /** Milliseconds left to wait before this is called; 0 when it may be. */
  readonly leftMs: (call: string) => number;
  /** Slack wants this called no earlier than in so many milliseconds. */
  readonly wait: (call: string, ms: number) => void;
};

/** In memory: after a restart Slack says it again. */
export function createPauses(now: () => Date): Pauses {
  const until = new Map<string, number>();
  return {
    leftMs: (call) => Math.max(0, (until.get(call) ?? 0) - now().getTime()),
    wait(call, ms) {
      const at = now().getTime();
      for (const [other, end] of until) if (end <= at) until.delete(other);
      until.set(call, Math.max(at + ms, until.get(call) ?? 0));
    },
  };
}

/**
 * What Slack counts together: the calls of a method, and posts by channel as well.
 * https://docs.slack.dev/apis/web-api/rate-limits
 */
export function countedAs(method: string, args: Readonly<Record<string, unknown>> = {}): string {
  return method === 'chat.postMessage' ? `${method} ${String(args['channel'])}` : method;
}
