import { dayIn } from '../domain/day.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Form } from '../domain/form.ts';
import type { ClassifyRegion } from '../region/verdict.ts';
import { evidenceOf } from './evidence.ts';
import { servedCountry } from './served-country.ts';

/** Reads a form out of a free text; `today` is the writer's calendar day, `YYYY-MM-DD`. */
export type ReadForm = (text: string, today: string) => Form;

/** A text, when it was written, and in whose time zone; an unknown one counts as UTC. */
export type Written = {
  readonly text: string;
  readonly at: Date;
  readonly timeZone?: string | undefined;
};

/** The first and the last zone of the world: between them lies every day it is for somebody. */
const zones = ['Etc/GMT+12', 'UTC', 'Etc/GMT-14'];

/** Whether `tomorrow` and the like mean another day for another writer, at this moment. */
export function dependsOnZone({ text, at }: Omit<Written, 'timeZone'>, read: ReadForm): boolean {
  return new Set(zones.map((zone) => read(text, dayIn(zone, at)).neededBy)).size > 1;
}

/**
 * The form that texts fill in, what counts most first. The region stays "automatic": it is decided, and
 * shown, from what the form says when it is sent. The first urgency of the catalogue is the usual one.
 */
export function prefill(texts: readonly Written[], read: ReadForm, catalogue: Catalogue): Form {
  const [usual] = catalogue.urgencies;
  return { ...(usual !== undefined && { urgency: usual.id }), ...readTogether(texts, read) };
}

/**
 * The same with the country where the customer is served, where the texts surely say so: for a form whose
 * reader sees that, and can change it. A city is left to them: the words may name a state or a quarter.
 */
export function prefillWithCountry(
  texts: readonly Written[],
  read: ReadForm,
  classify: ClassifyRegion,
  catalogue: Catalogue,
): Form {
  const form = prefill(texts, read, catalogue);
  const verdict = texts.length === 0 ? undefined : classify(evidenceOf(form, undefined));
  const country = verdict && servedCountry(verdict, catalogue);
  return country === undefined ? form : { country, ...form };
}

/** Texts of several people make sense together; but `tomorrow` is the day it was for who said so. */
function readTogether(texts: readonly Written[], read: ReadForm): Form {
  const [first] = texts;
  if (first === undefined) return { extras: {} };
  const days = texts.map((written) => read(written.text, dayOf(written)).neededBy);
  const neededBy = days.find((day) => day !== undefined);
  const together = texts.map(({ text }) => text).join('\n\n');
  const { neededBy: _countedFromOneDay, ...form } = read(together, dayOf(first));
  return { ...form, ...(neededBy !== undefined && { neededBy }) };
}

function dayOf({ at, timeZone }: Written): string {
  return dayIn(timeZone, at);
}
