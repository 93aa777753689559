import { createKeptForms, type KeptForms } from '../../src/intake/kept-forms.ts';
import type { Draft } from '../../src/ports/store.ts';

export type FakeKeptForms = KeptForms & {
  /** How many drafts there are, sent ones included. */
  readonly size: () => number;
};

/** The real thing on drafts in memory. */
export function createFakeKeptForms(): FakeKeptForms {
  const drafts = new Map<string, Draft>();
  const store = {
    changeDraft(id: string, decide: (draft: Draft | undefined) => Draft | undefined) {
      const draft = decide(drafts.get(id));
      if (draft !== undefined) drafts.set(id, draft);
      return Promise.resolve();
    },
    draft: (id: string) => Promise.resolve(drafts.get(id)),
    forgetDraft: (id: string) => Promise.resolve(void drafts.delete(id)),
  };
  return { ...createKeptForms(store, () => new Date()), size: () => drafts.size };
}
