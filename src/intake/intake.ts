import type { Catalogue } from '../domain/catalogue.ts';
import { checkForm } from '../domain/check-form.ts';
import { differing } from '../domain/differing.ts';
import { dayIn } from '../domain/day.ts';
import type { Form } from '../domain/form.ts';
import type { Messenger } from '../ports/messenger.ts';
import type { Store } from '../ports/store.ts';
import type { ClassifyRegion } from '../region/verdict.ts';
import { admit } from './admit.ts';
import { cleanForm } from './clean-form.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import { evidenceOf, settledRegion } from './evidence.ts';
import { forWhom } from './on-behalf.ts';
import { dependsOnZone, prefillWithCountry, type ReadForm, type Written } from './prefill.ts';
import { markedIfNew, recordRequest } from './record.ts';
import type { RegionChoice, Submission, SubmitOutcome } from './submission.ts';

/** The way of a form: from what was typed to a request that is written down. */
export interface Intake {
  /** What can be read from free texts, what counts most first, for a form that opens filled in. Pure and fast. */
  prefill(texts: readonly JustWritten[]): Form;
  /** Whether the writer's time zone changes what their text says. */
  dependsOnZone(text: JustWritten): boolean;
  /** Checks, classifies and writes down. When it answers `recorded`, the request is safe. */
  submit(submission: Submission): Promise<SubmitOutcome>;
  /** The second step: the region a person chose for a form that was kept as a draft. */
  chooseRegion(choice: RegionChoice): Promise<SubmitOutcome>;
}

/** A text that was written just now, unless it says when. */
export type JustWritten = Omit<Written, 'at'> & { readonly at?: Date };

export type IntakeParts = {
  readonly store: Store;
  readonly catalogue: Catalogue;
  readonly classify: ClassifyRegion;
  readonly read: ReadForm;
  /** Whether the directory should have this partner and has not. */
  readonly isNewPartner: (name: string) => boolean;
  readonly person: Messenger['person'];
  readonly now: () => Date;
};

export function createIntake(parts: IntakeParts): Intake {
  const { catalogue, classify, read, store, now } = parts;
  const drafts = createDrafts(store, now);
  const dated = (text: JustWritten): Written => ({ at: now(), ...text });
  return {
    prefill: (texts) => prefillWithCountry(texts.map(dated), read, classify, catalogue),
    dependsOnZone: (text) => dependsOnZone(dated(text), read),
    submit: (submission) => submit(parts, drafts, submission),
    chooseRegion: (choice) => chooseRegion(parts, drafts, choice),
  };
}

async function submit(parts: IntakeParts, drafts: Drafts, submission: Submission): Promise<SubmitOutcome> {
  const { catalogue, now } = parts;
  const form = cleanForm(submission.form);
  // Together, for Slack waits three seconds in all.
  const [admission, whom] = await Promise.all([
    admit(submission.requester, parts.person),
    forWhom(submission.requester, form.onBehalfOf, parts.person),
  ]);
  if (admission.kind === 'refused') return admission;
  if (admission.kind === 'unsure') return askAgain;
  if (whom.kind === 'problem') return { kind: 'rejected', problems: { onBehalfOf: whom.sentence } };
  const requester = whom.kind === 'self' ? admission.person : whom.person;
  const own = whom.kind === 'self' ? submission.timeZone : undefined;
  const timeZone = own ?? requester.timeZone;
  const checked = checkForm(form, { catalogue, today: dayIn(timeZone, now()) });
  if (checked.kind === 'problems') return { kind: 'rejected', problems: checked.problems };
  const verdict = parts.classify(evidenceOf(form, timeZone));
  const region = settledRegion(verdict, catalogue);
  if (region === undefined) return { kind: 'ask-region', draft: await drafts.keep(submission), verdict };
  const { kind, request } = await recordRequest(parts.store, now(), {
    key: submission.key,
    requester: requester.id,
    filedBy: submission.requester,
    source: submission.source,
    answers: markedIfNew(checked.answers, parts.isNewPartner),
    route: { region, verdict },
  });
  const again = kind === 'known';
  const more = again ? differing(request.answers, checked.answers, catalogue) : '';
  return { kind: 'recorded', request, again, ...(more !== '' && { differing: more }) };
}

async function chooseRegion(
  parts: IntakeParts,
  drafts: Drafts,
  { draft, requester, region }: RegionChoice,
): Promise<SubmitOutcome> {
  const submission = await drafts.take(draft, requester);
  if (submission === undefined) return { kind: 'expired' };
  return submit(parts, drafts, { ...submission, form: { ...submission.form, region } });
}

const askAgain: SubmitOutcome = {
  kind: 'rejected',
  problems: {
    need: 'Slack did not tell us who you are just now. Nothing is lost: press Submit again in a moment.',
  },
};
