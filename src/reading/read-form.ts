import type { Catalogue } from '../domain/catalogue.ts';
import type { Form } from '../domain/form.ts';
import { activityReader } from './choices/activity.ts';
import { readReason, readStage, readUrgency } from './choices/choices.ts';
import { readCrmLink } from './crm-link.ts';
import { readCustomer } from './names/customer.ts';
import { readNeededBy } from './dates/needed-by.ts';
import { directoryOf, readPartner } from './names/partner.ts';
import { fold } from './words.ts';

export type Reader = {
  /**
   * What a free text says for certain, as a form to be completed by its writer. `today` is the writer's
   * calendar day, `YYYY-MM-DD`. Slack's escapes are expected to be decoded. Country, city and region are
   * the classifier's to find.
   */
  form(text: string, today: string): Form;
};

/** What of a catalogue a text is read against. */
export type ReadableCatalogue = Pick<
  Catalogue,
  'crmHosts' | 'reasons' | 'stages' | 'urgencies' | 'themes' | 'partners'
>;

export type ReaderOptions = {
  readonly catalogue: ReadableCatalogue;
  /** Whether a name is a place; keeps "for Munich" from becoming a customer. */
  readonly isPlace?: (name: string) => boolean;
};

/** Characters that are read. What a request is about stands at its beginning. */
const longestRead = 8000;
/** The form's field holds no more (Slack's limit for a text input). */
const longestNeed = 3000;

/** Prepares the reading of texts against a team's catalogue; what a text leaves open stays empty. */
export function createReader({ catalogue, isPlace = () => false }: ReaderOptions): Reader {
  const directory = directoryOf(catalogue.partners);
  const readActivity = activityReader(catalogue);
  return {
    form(typed, today) {
      const text = typed.slice(0, longestRead).normalize('NFC');
      const folded = fold(text);
      const customer = readCustomer(text, (name) => isPlace(name) || directory(name).length > 0);
      const partner = readPartner(text, directory, customer === undefined ? [] : [customer]);
      const topic = topicOf(folded, [partner, customer?.name]);
      const { theme, activity, reasons } = readActivity(topic);
      return written({
        partner,
        customer: customer?.name,
        crmLink: readCrmLink(text, catalogue.crmHosts),
        reason: readReason(topic, catalogue.reasons, reasons),
        theme,
        activity,
        neededBy: readNeededBy(text, today),
        stage: readStage(folded, catalogue.stages),
        need: needOf(typed),
        urgency: readUrgency(folded, catalogue.urgencies),
      });
    },
  };
}

/** What remains without addresses and names: neither is what the request is about. */
function topicOf(folded: string, names: readonly (string | undefined)[]): string {
  const known = names.flatMap((name) => (name === undefined ? [] : fold(name)));
  return known.reduce((text, name) => text.replaceAll(name, ' '), folded.replaceAll(/https?:\/\/\S+/g, ' '));
}

/** The text itself, shortened where the form would cut it. */
function needOf(typed: string): string | undefined {
  const text = typed.slice(0, longestRead).trim();
  if (text === '') return undefined;
  if (text.length <= longestNeed) return text;
  return `${text.slice(0, longestNeed - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function written(read: { readonly [Field in keyof Form]?: Form[Field] | undefined }): Form {
  const known = Object.entries(read).filter(([, value]) => value !== undefined);
  return { ...(Object.fromEntries(known) as Partial<Form>), extras: {} };
}
