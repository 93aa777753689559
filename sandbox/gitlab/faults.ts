import type { Project, World } from './world/world.ts';

/**
 * What may go wrong. Unless it says "committed", the call had no effect.
 */
export type FaultKind =
  /** The connection is reset before anything is read. */
  | { readonly kind: 'down' }
  /** Any answer at all; a string is sent as text/html, everything else as JSON. */
  | {
      readonly kind: 'http';
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The rate limit in front of GitLab: text/plain with Retry-After, in seconds or as a date. */
  | { readonly kind: 'rack-429'; readonly retryAfter?: string; readonly reset?: number }
  /** The rate limit inside GitLab: JSON, no header. */
  | { readonly kind: 'app-429' }
  | { readonly kind: 'slow'; readonly ms: number }
  /** Nothing happens until `release()`; then the call is served, even if nobody listens any more. */
  | { readonly kind: 'hang' }
  /** Committed, then no answer until `release()`. */
  | { readonly kind: 'lost-hang' }
  /** Committed, then a gateway's 502. */
  | { readonly kind: 'lost-502' }
  /** Committed, then the connection is reset. */
  | { readonly kind: 'lost-reset' }
  /** Committed, then the connection breaks in the middle of the answer. */
  | { readonly kind: 'truncated' }
  /** Committed, then a complete answer whose JSON is cut off. */
  | { readonly kind: 'garbled' }
  /** Committed, then an answer without a body. */
  | { readonly kind: 'empty' }
  /** 200 with a sign-in page, as a proxy in front sends it. */
  | { readonly kind: 'html' }
  /** 302 to another origin. */
  | { readonly kind: 'redirect'; readonly to: string }
  /** 409: GitLab took it for spam and wants a captcha solved. */
  | { readonly kind: 'spam' };

type Fault = FaultKind & {
  /** `*`, a route such as `POST /projects/:id/issues`, or every call to one project by path. */
  readonly on: string | { readonly project: string; readonly route?: string };
  /** How many calls it hits; absent: all of them. */
  readonly times?: number;
};

type FaultHandle = {
  /** Resolves when it has hit `count` calls. */
  hits(count: number, timeoutMs?: number): Promise<void>;
  /** Hits no further call; those that hang go on hanging. */
  remove(): void;
  /** Lets the calls go on that hang. */
  release(): void;
};

/** One hit of a fault on one call. `released` answers false when the call is to be forgotten. */
export type Hit = { readonly fault: FaultKind; readonly released: Promise<boolean> };

export type Faults = {
  add(fault: Fault): FaultHandle;
  /** The fault for this call, if there is one: the one added first. */
  take(route: string, projectName: string | undefined): Hit | undefined;
  /** Removes all and forgets the calls that hang. */
  clear(): void;
};

type Active = {
  readonly fault: Fault;
  readonly gate: PromiseWithResolvers<boolean>;
  hits: number;
  removed: boolean;
};

export function createFaults(world: World): Faults {
  const active: Active[] = [];

  function matches(
    { fault, hits, removed }: Active,
    route: string,
    projectName: string | undefined,
  ): boolean {
    if (removed || hits >= (fault.times ?? Infinity)) return false;
    if (typeof fault.on === 'string') return fault.on === '*' || fault.on === route;
    const { project, route: only } = fault.on;
    return (only ?? route) === route && isNamed(world, project, projectName);
  }

  return {
    add(fault) {
      const entry: Active = { fault, gate: Promise.withResolvers<boolean>(), hits: 0, removed: false };
      active.push(entry);
      return {
        hits: (count, timeoutMs = 10_000) =>
          world.signals.until(() => entry.hits >= count, timeoutMs, `${count} hits of ${fault.kind}`),
        remove: () => void (entry.removed = true),
        release: () => entry.gate.resolve(true),
      };
    },
    take(route, projectName) {
      const entry = active.find((candidate) => matches(candidate, route, projectName));
      if (entry === undefined) return undefined;
      entry.hits += 1;
      world.signals.changed();
      return { fault: entry.fault, released: entry.gate.promise };
    },
    clear() {
      for (const { gate } of active) gate.resolve(false);
      active.length = 0;
    },
  };
}

function isNamed(world: World, path: string, name: string | undefined): boolean {
  const project: Project | undefined = world.projects.find((candidate) => candidate.path === path);
  return name !== undefined && (name === path || name === String(project?.id));
}
