import type { Json } from './json.ts';
import type { ParcelKind } from './delivery/parcel.ts';

/** What goes wrong. Calls hit are those of one method (or `*`), `times` of them (default 1). */
export type Fault = {
  /** `chat.postMessage`, `response_url` or `*`. */
  readonly method: string;
  readonly times?: number | 'always';
  /** Only calls with these arguments. */
  readonly when?: (args: Json) => boolean;
} & FaultKind;

type FaultKind =
  | { readonly kind: 'ratelimited'; readonly retryAfterS?: number }
  | { readonly kind: 'http-500' }
  /** The connection breaks, nothing was done. */
  | { readonly kind: 'reset' }
  /** It was done, then the connection breaks before the answer. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'slow'; readonly ms: number }
  /** No answer until released; `done`: the work is done before the silence (default false). */
  | { readonly kind: 'hang'; readonly done?: boolean }
  /** Answered with a Slack error code. */
  | { readonly kind: 'error'; readonly code: string };

type FaultHandle = {
  /** Resolves when the fault has struck for the nth time (default the first). */
  readonly hits: (count?: number) => Promise<void>;
  readonly remove: () => void;
  /** Lets hanging calls go on; later ones hang no more. */
  readonly release: () => void;
};

/** A fault that strikes one call: `struck` is to be told once it has taken effect. */
export type Strike = { readonly fault: Fault; readonly struck: () => void; readonly released: Promise<void> };

export type Faults = {
  readonly add: (fault: Fault) => FaultHandle;
  /** Deliveries of this kind (default: all) reach the bot twice from now on. */
  readonly deliverTwice: (kind?: ParcelKind) => { readonly remove: () => void };
  readonly clear: () => void;
};

/** The side of the faults that the servers ask. */
export type FaultBoard = Faults & {
  readonly strike: (method: string, args: Json) => Strike | undefined;
  readonly isDoubled: (kind: ParcelKind) => boolean;
  readonly list: () => readonly Fault[];
};

export function createFaults(): FaultBoard {
  const active = new Set<ActiveFault>();
  const doubled = new Set<{ readonly kind: ParcelKind | undefined }>();
  return {
    add: (fault) => {
      const added = new ActiveFault(fault, () => void active.delete(added));
      active.add(added);
      return added.handle();
    },
    deliverTwice: (kind) => {
      const rule = { kind };
      doubled.add(rule);
      return { remove: () => void doubled.delete(rule) };
    },
    clear: () => {
      for (const fault of active) fault.end();
      doubled.clear();
    },
    strike: (method, args) => [...active].find((fault) => fault.matches(method, args))?.strike(),
    isDoubled: (kind) => [...doubled].some((rule) => rule.kind === undefined || rule.kind === kind),
    list: () => [...active].map(({ fault }) => fault),
  };
}

class ActiveFault {
  readonly fault: Fault;
  readonly #remove: () => void;
  readonly #release = Promise.withResolvers<void>();
  readonly #waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  #left: number;
  #struck = 0;

  constructor(fault: Fault, remove: () => void) {
    this.fault = fault;
    this.#remove = remove;
    this.#left = fault.times === 'always' ? Infinity : (fault.times ?? 1);
  }

  matches(method: string, args: Json): boolean {
    const { method: wanted, when } = this.fault;
    return this.#left > 0 && (wanted === '*' || wanted === method) && (when?.(args) ?? true);
  }

  strike(): Strike {
    this.#left -= 1;
    if (this.#left <= 0) this.#remove();
    return { fault: this.fault, struck: () => this.#count(), released: this.#release.promise };
  }

  end(): void {
    this.#left = 0;
    this.#remove();
    this.#release.resolve();
  }

  handle(): FaultHandle {
    return {
      hits: (count = 1) => this.#hits(count),
      remove: () => {
        this.#left = 0;
        this.#remove();
      },
      release: () => this.end(),
    };
  }

  #count(): void {
    this.#struck += 1;
    for (const { count, resolve } of this.#waiting) if (this.#struck >= count) resolve();
  }

  async #hits(count: number): Promise<void> {
    if (this.#struck >= count) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#waiting.push({ count, resolve });
    await promise;
  }
}
