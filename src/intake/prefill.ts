import type { Catalogue } from '../domain/catalogue.ts';
import type { Form } from '../domain/form.ts';

/** Reads a form out of a free text; `today` is the writer's calendar day, `YYYY-MM-DD`. */
export type ReadForm = (text: string, today: string) => Form;

/**
 * The form a free text fills in. The region stays "automatic": it is decided, and shown, from what
 * the form says when it is sent. The first urgency of the catalogue is the usual one.
 */
export function prefill(text: string, read: ReadForm, catalogue: Catalogue, today: string): Form {
  const [usual] = catalogue.urgencies;
  return { ...(usual !== undefined && { urgency: usual.id }), ...read(text, today) };
}
