import type { Form } from '../../src/domain/form.ts';
import type { KeptForms } from '../../src/intake/kept-forms.ts';

export type FakeKeptForms = KeptForms & { readonly forms: ReadonlyMap<string, Form> };

export function createFakeKeptForms(): FakeKeptForms {
  const forms = new Map<string, Form>();
  return {
    forms,
    keep: (person, form) => Promise.resolve(void forms.set(person, form)),
    recall: (person) => Promise.resolve(forms.get(person)),
    forget: (person) => Promise.resolve(void forms.delete(person)),
  };
}
