import { checkForm, type CheckContext } from './check-form.ts';
import type { Form } from './form.ts';
import type { Answers } from './request.ts';

/**
 * What a form read out of a post says for sure, where nobody is there to mend or complete it: what is
 * missing is empty, what would be refused is left out. The post itself stays in `need`.
 */
export function readableAnswers(form: Form, context: CheckContext): Answers {
  const checked = checkForm(form, context);
  if (checked.kind === 'ok') return checked.answers;
  const { theme: _theme, onBehalfOf: _requester, extras: _extras, ...typed } = form;
  const kept = Object.entries(typed).filter(([field]) => !(field in checked.problems));
  const empty = { partner: '', customer: '', reason: '', activity: '', need: '', urgency: '' };
  return { ...empty, ...Object.fromEntries(kept), extras: {} };
}
