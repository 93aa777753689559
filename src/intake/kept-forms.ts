import type { Form } from '../domain/form.ts';
import type { Store } from '../ports/store.ts';
import { KeptForm, lifetimeMs } from './drafts.ts';

/** What somebody typed into a form they have not sent, for an hour. One form a person. */
export interface KeptForms {
  /** Keeps a form in which something was typed; of an empty one, nothing. */
  keep(person: string, form: Form): Promise<void>;
  recall(person: string): Promise<Form | undefined>;
  forget(person: string): Promise<void>;
}

/** What the form starts with by itself. */
const givenFields: ReadonlySet<string> = new Set(['am', 'pam', 'urgency', 'region', 'extras']);

export function createKeptForms(
  store: Pick<Store, 'keepDraft' | 'draft' | 'forgetDraft'>,
  now: () => Date,
): KeptForms {
  return {
    async keep(person, form) {
      if (!Object.keys(form).some((field) => !givenFields.has(field))) return;
      await store.keepDraft({ id: idOf(person), user: person, form, savedAt: now() });
    },
    async recall(person) {
      const draft = await store.draft(idOf(person));
      if (draft === undefined || now().getTime() - draft.savedAt.getTime() > lifetimeMs) return undefined;
      return KeptForm.safeParse(draft.form).data;
    },
    forget: (person) => store.forgetDraft(idOf(person)),
  };
}

function idOf(person: string): string {
  return `form:${person}`;
}
