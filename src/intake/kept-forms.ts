import { z } from 'zod';
import type { Form } from '../domain/form.ts';
import type { Draft, Store } from '../ports/store.ts';
import { KeptForm, lifetimeMs } from './drafts.ts';

/** What somebody typed into a form they have not sent, for an hour. One form a person. */
export interface KeptForms {
  /**
   * Keeps a form in which something was typed; of an empty one, nothing. What comes late, after a later
   * moment of the same form, changes nothing.
   */
  keep(person: string, moment: Moment, form: Form): Promise<void>;
  /** Whether this form was changed or sent at a later moment: changes may be worked on out of order. */
  isOvertaken(person: string, moment: Moment): Promise<boolean>;
  recall(person: string): Promise<Form | undefined>;
  /** Forgets a form that was sent, for good. */
  sent(person: string, view: string): Promise<void>;
  /** Forgets what was typed so far. */
  forget(person: string): Promise<void>;
}

/** A moment in the life of a form. */
export type Moment = {
  /** Slack's id of the view. */
  readonly view: string;
  /** The `action_ts` of a change, or how it ended. */
  readonly at: string;
};

/** Ends of a form; as texts they come after every `action_ts`. */
export const closed = 'closed';
const sent = 'sent';

/** Without a form: it was sent. */
const Kept = z.object({ view: z.string(), at: z.string(), form: KeptForm.optional() });

/** What the form starts with by itself. */
const givenFields: ReadonlySet<string> = new Set(['am', 'pam', 'urgency', 'region', 'extras']);

export function createKeptForms(
  store: Pick<Store, 'draft' | 'keepDraft' | 'changeDraft' | 'forgetDraft'>,
  now: () => Date,
): KeptForms {
  /** Unreadable is what an older version of ours wrote; old is what nobody came back for. */
  function readable(draft: Draft | undefined): z.infer<typeof Kept> | undefined {
    if (draft === undefined || now().getTime() - draft.savedAt.getTime() > lifetimeMs) return undefined;
    return Kept.safeParse(draft.form).data;
  }
  async function kept(person: string): Promise<z.infer<typeof Kept> | undefined> {
    return readable(await store.draft(idOf(person)));
  }
  function draftOf(person: string, form: z.infer<typeof Kept>): Draft {
    return { id: idOf(person), user: person, form, savedAt: now() };
  }
  return {
    async keep(person, moment, form) {
      if (Object.keys(form).some((field) => !givenFields.has(field)))
        await store.changeDraft(idOf(person), (draft) =>
          isLater(readable(draft), moment) ? undefined : draftOf(person, { ...moment, form }),
        );
    },
    isOvertaken: async (person, moment) => isLater(await kept(person), moment),
    recall: async (person) => (await kept(person))?.form,
    // Nothing of a form comes after this, so what is there need not be looked at.
    sent: (person, view) => store.keepDraft(draftOf(person, { view, at: sent })),
    forget: (person) => store.forgetDraft(idOf(person)),
  };
}

function isLater(last: Moment | undefined, { view, at }: Moment): boolean {
  return last !== undefined && last.view === view && last.at > at;
}

function idOf(person: string): string {
  return `form:${person}`;
}
