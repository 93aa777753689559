import type { Catalogue } from './catalogue.ts';
import type { Form, FoundProblems, Problems } from './form.ts';
import { choiceProblems } from './form/choices.ts';
import { extraProblems, extrasOf } from './form/extras.ts';
import { factProblems } from './form/facts.ts';
import { textProblems } from './form/texts.ts';
import { workOf } from './look-up.ts';
import type { Answers } from './request.ts';

export type CheckedForm =
  | { readonly kind: 'ok'; readonly answers: Answers }
  | { readonly kind: 'problems'; readonly problems: Problems };

export type CheckContext = {
  readonly catalogue: Catalogue;
  /** The requester's calendar day, `YYYY-MM-DD`. */
  readonly today: string;
};

/**
 * Checks a filled-in form. Texts are expected to be cleaned (`text/clean.ts`). Every problem is a
 * sentence for its field; a form with problems loses nothing.
 */
export function checkForm(form: Form, { catalogue, today }: CheckContext): CheckedForm {
  const activity = workOf(catalogue, form.activity)?.activity;
  const problems = present({
    ...textProblems(form),
    ...choiceProblems(form, catalogue),
    ...factProblems(form, catalogue, today),
    ...(activity && extraProblems(form, activity, today)),
  });
  return Object.keys(problems).length > 0
    ? { kind: 'problems', problems }
    : { kind: 'ok', answers: answersOf(form, activity === undefined ? {} : extrasOf(form, activity)) };
}

function present(problems: FoundProblems): Problems {
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== undefined));
}

function answersOf(form: Form, extras: Answers['extras']): Answers {
  const { theme: _theme, onBehalfOf: _requester, extras: _typed, ...typed } = form;
  const {
    partner = '',
    customer = '',
    reason = '',
    activity = '',
    need = '',
    urgency = '',
    ...optional
  } = typed;
  return { partner, customer, reason, activity, need, urgency, ...optional, extras };
}
