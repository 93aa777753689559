import { z } from 'zod';
import type { Form } from '../domain/form.ts';
import { keyOfPost } from '../domain/post.ts';
import type { Source } from '../domain/request.ts';
import type { Draft, Store } from '../ports/store.ts';
import { KeptForm, lifetimeMs } from './drafts.ts';

/**
 * What somebody typed into a form that is no request yet, for an hour: one form for each post, and one for
 * all else.
 */
export interface KeptForms {
  /**
   * Keeps a form in which something was typed; of an empty one, nothing. What comes late, after a later
   * moment of the same form, replaces nothing.
   */
  keep(whose: Whose, moment: Moment, form: Form): Promise<void>;
  /** Whether this form was shown anew, or ended, at a later moment: changes may be worked on out of order. */
  isOvertaken(whose: Whose, moment: Moment): Promise<boolean>;
  /** What was typed; only if that was after `since`. */
  recall(whose: Whose, since?: Date): Promise<Form | undefined>;
  /** Forgets a form as it was until then. */
  forget(whose: Whose, moment: Moment): Promise<void>;
}

/** Who types, a Slack user id, and what the form was opened from. */
export type Whose = { readonly person: string; readonly source: Source };

/** A moment in the life of a form. */
export type Moment = {
  /** Slack's id of the view. */
  readonly view: string;
  /** The `action_ts` of a change, or how it ended; by itself just now. */
  readonly at?: string;
  /** Whether the form is shown anew for it, or has ended. */
  readonly isShown?: boolean;
};

/** Ends of a form; as texts they come after every `action_ts`. */
export const closed = 'closed';
export const sent = 'sent';

/** Without a form: it was sent, or emptied. */
const Kept = z.object({
  view: z.string(),
  /** When it was as it is kept. */
  at: z.string(),
  /** When it was last shown anew. */
  shownAt: z.string().default(''),
  form: KeptForm.optional(),
});
type Kept = z.infer<typeof Kept>;

/** What the form starts with by itself. */
const givenFields: ReadonlySet<string> = new Set(['am', 'pam', 'urgency', 'region', 'extras']);

export function createKeptForms(
  store: Pick<Store, 'draft' | 'keepDraft' | 'changeDraft'>,
  now: () => Date,
): KeptForms {
  /** Unreadable is what an older version of ours wrote; old is what nobody came back for. */
  function readable(draft: Draft | undefined): Kept | undefined {
    if (draft === undefined || now().getTime() - draft.savedAt.getTime() > lifetimeMs) return undefined;
    return Kept.safeParse(draft.form).data;
  }
  function draftOf(whose: Whose, form: Kept): Draft {
    return { id: idOf(whose), user: whose.person, form, savedAt: now() };
  }
  return {
    keep: (whose, moment, form) =>
      store.changeDraft(idOf(whose), (draft) => {
        const kept = keptAfter(readable(draft), timed(moment, now()), form);
        return kept && draftOf(whose, kept);
      }),
    async isOvertaken(whose, { view, at = '' }) {
      const kept = readable(await store.draft(idOf(whose)));
      return kept !== undefined && kept.view === view && kept.shownAt > at;
    },
    async recall(whose, since) {
      const draft = await store.draft(idOf(whose));
      const form = readable(draft)?.form;
      const isNewer = draft !== undefined && (since === undefined || draft.savedAt > since);
      return form !== undefined && isNewer && isTypedInto(form) ? form : undefined;
    },
    async forget(whose, moment) {
      const { view, at } = timed(moment, now());
      await store.keepDraft(draftOf(whose, { view, at, shownAt: at }));
    },
  };
}

type Timed = Moment & { readonly at: string };

/** Slack writes its moments as seconds with six decimals. */
function timed(moment: Moment, now: Date): Timed {
  return { at: (now.getTime() / 1000).toFixed(6), ...moment };
}

/** What is kept once a form was seen as it was at a moment; `undefined` where that changes nothing. */
function keptAfter(
  kept: Kept | undefined,
  { view, at, isShown = false }: Timed,
  form: Form,
): Kept | undefined {
  if (kept?.view !== view)
    return isTypedInto(form) ? { view, at, shownAt: isShown ? at : '', form } : undefined;
  const shownAt = isShown && at > kept.shownAt ? at : kept.shownAt;
  if (at >= kept.at) return { view, at, shownAt, form };
  return shownAt === kept.shownAt ? undefined : { ...kept, shownAt };
}

function isTypedInto(form: Form): boolean {
  return Object.keys(form).some((field) => !givenFields.has(field));
}

function idOf({ person, source }: Whose): string {
  return source.kind === 'message' ? `form:${person}:${keyOfPost(source)}` : `form:${person}`;
}
