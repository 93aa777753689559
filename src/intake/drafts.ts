import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { formFields, type Form } from '../domain/form.ts';
import { KeptSource } from '../domain/kept-source.ts';
import type { Store } from '../ports/store.ts';
import type { Submission } from './submission.ts';

/** Half-made requests, kept while a person answers one more question. */
export type Drafts = {
  /** Keeps a submission; answers with the draft's id. */
  keep(submission: Submission): Promise<string>;
  /** The submission again, for the person who made it and within the hour. */
  take(id: string, requester: string): Promise<Submission | undefined>;
};

export const lifetimeMs = 60 * 60 * 1000;

const fields = Object.fromEntries(formFields.map((field) => [field, z.string().exactOptional()]));

/** Parsed, not trusted: an older version of the bot may have written it. */
export const KeptForm: z.ZodType<Form> = z.object({
  ...fields,
  extras: z.record(z.string(), z.string()),
});

const Kept: z.ZodType<Submission> = z.object({
  key: z.string(),
  requester: z.string(),
  timeZone: z.string().exactOptional(),
  source: KeptSource,
  form: KeptForm,
});

/** Drafts in the store. */
export function createDrafts(store: Store, now: () => Date): Drafts {
  return {
    async keep(submission) {
      const id = randomUUID();
      await store.keepDraft({ id, user: submission.requester, form: submission, savedAt: now() });
      return id;
    },
    async take(id, requester) {
      const draft = await store.draft(id);
      if (draft === undefined || draft.user !== requester) return undefined;
      if (now().getTime() - draft.savedAt.getTime() > lifetimeMs) return undefined;
      return Kept.safeParse(draft.form).data;
    },
  };
}
