import type { Target } from '../blocks/surface.ts';

/** Sends what somebody does in a modal one after another; of a text only what stands there at a pause. */
export type ModalQueue = {
  type(target: Target, text: string): void;
  /** Runs after everything that was done before it has arrived. */
  afterwards<T>(work: () => Promise<T>): Promise<T>;
};

/** How long a pause in typing is. */
const pauseMs = 150;

export function createModalQueue(send: (target: Target, text: string) => Promise<unknown>): ModalQueue {
  const waiting = new Map<string, { readonly target: Target; readonly text: string }>();
  let last: Promise<unknown> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function flush(): void {
    clearTimeout(timer);
    const texts = [...waiting.values()];
    waiting.clear();
    for (const { target, text } of texts) last = last.then(() => send(target, text)).catch(() => {});
  }

  return {
    type(target, text) {
      waiting.set(`${target.blockId} ${target.actionId}`, { target, text });
      clearTimeout(timer);
      timer = setTimeout(flush, pauseMs);
    },
    afterwards(work) {
      flush();
      const done = last.then(work);
      last = done.catch(() => {});
      return done;
    },
  };
}
