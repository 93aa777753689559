import { createKeptForms, type KeptForms } from '../../src/intake/kept-forms.ts';
import type { Draft } from '../../src/ports/store.ts';

export type FakeKeptForms = KeptForms & {
  /** All drafts by their ids, those of sent and emptied forms included. */
  readonly drafts: Map<string, Draft>;
  /** No draft is found from now on, nor is it said that there is none. */
  hangs(): void;
};

/** The real thing on drafts in memory. */
export function createFakeKeptForms(now: () => Date = () => new Date()): FakeKeptForms {
  const drafts = new Map<string, Draft>();
  let isHanging = false;
  const store = {
    keepDraft: (draft: Draft) => Promise.resolve(void drafts.set(draft.id, draft)),
    changeDraft(id: string, decide: (draft: Draft | undefined) => Draft | undefined) {
      const draft = decide(drafts.get(id));
      if (draft !== undefined) drafts.set(id, draft);
      return Promise.resolve();
    },
    draft: (id: string) => (isHanging ? new Promise<never>(() => {}) : Promise.resolve(drafts.get(id))),
  };
  return { ...createKeptForms(store, now), drafts, hangs: () => void (isHanging = true) };
}
