import { randomUUID } from 'node:crypto';
import type { Catalogue } from '../domain/catalogue.ts';
import { checkForm } from '../domain/check-form.ts';
import type { Form } from '../domain/form.ts';
import { announceJob } from '../domain/job.ts';
import type { Person } from '../domain/person.ts';
import type { Answers } from '../domain/request.ts';
import type { NewRequest, Store } from '../ports/store.ts';
import type { ClassifyRegion } from '../region/verdict.ts';
import { admit } from './admission.ts';
import { cleanForm } from './clean-form.ts';
import { dayIn } from './day.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import { evidenceOf, settledRegion } from './evidence.ts';
import type { Intake, RegionChoice, Submission, SubmitOutcome } from './intake.ts';
import { forWhom } from './on-behalf.ts';
import { prefillWithCountry, type ReadForm } from './prefill.ts';

export type IntakeParts = {
  readonly store: Store;
  readonly catalogue: Catalogue;
  readonly classify: ClassifyRegion;
  readonly read: ReadForm;
  /** Whether the directory should have this partner and has not. */
  readonly isNewPartner: (name: string) => boolean;
  /** Who a Slack user is; throws `Failure` when Slack does not say. */
  readonly person: (userId: string) => Promise<Person>;
  readonly now: () => Date;
};

/** Builds the one way in. */
export function createIntake(parts: IntakeParts): Intake {
  const { catalogue, classify, read, store, now } = parts;
  const drafts = createDrafts(store, now);
  return {
    prefill: (text) => prefillWithCountry(text, read, classify, catalogue, dayIn(undefined, now())),
    submit: (submission) => submit(parts, drafts, submission),
    chooseRegion: (choice) => chooseRegion(parts, drafts, choice),
  };
}

async function submit(parts: IntakeParts, drafts: Drafts, submission: Submission): Promise<SubmitOutcome> {
  const admission = await admit(submission.requester, parts.person);
  if (admission.kind === 'refused') return admission;
  if (admission.kind === 'unsure') return askAgain;
  const form = cleanForm(submission.form);
  const whom = await forWhom(admission.person, form.onBehalfOf, parts.person);
  if (whom.kind === 'problem') return { kind: 'rejected', problems: { onBehalfOf: whom.sentence } };
  const own = whom.person === admission.person ? submission.timeZone : undefined;
  const timeZone = own ?? whom.person.timeZone;
  const checked = checkForm(form, { catalogue: parts.catalogue, today: dayIn(timeZone, parts.now()) });
  if (checked.kind === 'problems') return { kind: 'rejected', problems: checked.problems };
  const verdict = parts.classify(evidenceOf(form, timeZone));
  const region = settledRegion(verdict, parts.catalogue);
  if (region === undefined) return { kind: 'ask-region', draft: await drafts.keep(submission), verdict };
  const answers = flagged(checked.answers, parts.isNewPartner);
  return record(parts, submission, whom.person.id, { answers, route: { region, verdict } });
}

async function record(
  { store, now }: IntakeParts,
  { key, requester: actor, source }: Submission,
  requester: string,
  decided: Pick<NewRequest, 'answers' | 'route'>,
): Promise<SubmitOutcome> {
  const filedBy = actor === requester ? {} : { filedBy: actor };
  const request = { id: randomUUID(), key, requester, ...filedBy, source, ...decided, createdAt: now() };
  const recorded = await store.record(request, (id) => [announceJob(id)]);
  return { kind: 'recorded', request: recorded.request, again: recorded.kind === 'known' };
}

function flagged(answers: Answers, isNew: IntakeParts['isNewPartner']): Answers {
  return isNew(answers.partner) ? { ...answers, newPartner: true } : answers;
}

async function chooseRegion(
  parts: IntakeParts,
  drafts: Drafts,
  choice: RegionChoice,
): Promise<SubmitOutcome> {
  const submission = await drafts.take(choice.draft, choice.requester);
  if (submission === undefined) return { kind: 'expired' };
  const form: Form = { ...submission.form, region: choice.region };
  return submit(parts, drafts, { ...submission, form });
}

const askAgain: SubmitOutcome = {
  kind: 'rejected',
  problems: {
    need: 'Slack did not tell us who you are just now. Nothing is lost: press Submit again in a moment.',
  },
};
