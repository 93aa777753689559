import { dayIn } from '../domain/day.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Form } from '../domain/form.ts';
import type { ClassifyRegion } from '../region/verdict.ts';
import { evidenceOf } from './evidence.ts';
import { servedCountry } from './served-country.ts';

/** Reads a form out of a free text; `today` is the writer's calendar day, `YYYY-MM-DD`. */
export type ReadForm = (text: string, today: string) => Form;

/** When a text was written, and in whose time zone; an unknown one counts as UTC. */
export type Written = { readonly at: Date; readonly timeZone?: string | undefined };

/** The first and the last zone of the world: between them lies every day it is for somebody. */
const zones = ['Etc/GMT+12', 'UTC', 'Etc/GMT-14'];

/** Whether `tomorrow` and the like mean another day for another writer, at this moment. */
export function dependsOnZone(text: string, read: ReadForm, at: Date): boolean {
  return new Set(zones.map((zone) => read(text, dayIn(zone, at)).neededBy)).size > 1;
}

/**
 * The form a free text fills in. The region stays "automatic": it is decided, and shown, from what
 * the form says when it is sent. The first urgency of the catalogue is the usual one.
 */
export function prefill(text: string, read: ReadForm, catalogue: Catalogue, today: string): Form {
  const [usual] = catalogue.urgencies;
  return { ...(usual !== undefined && { urgency: usual.id }), ...read(text, today) };
}

/**
 * The same with the country where the customer is served, where the text surely says so: for a form whose
 * reader sees that, and can change it. A city is left to them: the words may name a state or a quarter.
 */
export function prefillWithCountry(
  text: string,
  read: ReadForm,
  classify: ClassifyRegion,
  catalogue: Catalogue,
  { at, timeZone }: Written,
): Form {
  const form = prefill(text, read, catalogue, dayIn(timeZone, at));
  const country = text === '' ? undefined : servedCountry(classify(evidenceOf(form, undefined)), catalogue);
  return country === undefined ? form : { country, ...form };
}
