import type { Activity, Catalogue, ExtraField } from './catalogue.ts';
import type { Form, Problems } from './form.ts';
import { regionNamed, workOf } from './look-up.ts';
import type { Answers } from './request.ts';

export type CheckedForm =
  | { readonly kind: 'ok'; readonly answers: Answers }
  | { readonly kind: 'problems'; readonly problems: Problems };

export type CheckContext = {
  readonly catalogue: Catalogue;
  /** The requester's calendar day, `YYYY-MM-DD`. */
  readonly today: string;
};

/** Slack's own limit for a text input; texts that come another way are held to it too. */
const longest = 3000;

/**
 * Checks a filled-in form. Texts are expected to be cleaned (`text/clean.ts`). Every problem is a
 * sentence for its field; a form with problems loses nothing.
 */
export function checkForm(form: Form, { catalogue, today }: CheckContext): CheckedForm {
  const problems: Record<string, string> = {};
  const activity = activityOf(form, catalogue);
  checkTexts(form, problems);
  checkChoices(form, catalogue, problems);
  checkFacts(form, catalogue, today, problems);
  const extras = activity === undefined ? {} : checkExtras(form, activity, today, problems);
  return Object.keys(problems).length > 0
    ? { kind: 'problems', problems }
    : { kind: 'ok', answers: answersOf(form, extras) };
}

/** The chosen activity, if the catalogue has it. */
function activityOf(form: Form, catalogue: Catalogue): Activity | undefined {
  return workOf(catalogue, form.activity)?.activity;
}

function checkTexts(form: Form, problems: Record<string, string>): void {
  const required = {
    partner: 'Which partner is involved? Their name as you know it is fine.',
    customer: 'Which customer or opportunity is this for? “None yet” is an answer too.',
    need: 'Tell the CSA in a sentence or two what you need and what a good outcome looks like.',
  } as const;
  for (const [field, sentence] of Object.entries(required)) {
    if (!hasWords(form[field as keyof typeof required])) problems[field] = sentence;
  }
  for (const field of ['partner', 'customer', 'city', 'need'] as const) {
    if ((form[field]?.length ?? 0) > longest)
      problems[field] = `Please keep this under ${longest} characters.`;
  }
}

/** Emoji alone say something to people, but nothing a CSA can look up. */
function hasWords(text: string | undefined): boolean {
  return text !== undefined && /[\p{L}\p{N}]/u.test(text.replaceAll(/:[a-z0-9_+-]+:/g, ''));
}

function checkChoices(form: Form, catalogue: Catalogue, problems: Record<string, string>): void {
  const choices = [
    ['reason', catalogue.reasons, 'Choose what this is about.'],
    [
      'activity',
      catalogue.themes.flatMap(({ activities }) => activities),
      'Choose the activity that comes closest.',
    ],
    ['urgency', catalogue.urgencies, 'Choose how urgent it is.'],
  ] as const;
  for (const [field, options, sentence] of choices) {
    if (!options.some(({ id }) => id === form[field])) problems[field] = sentence;
  }
  if (form.stage !== undefined && !catalogue.stages.some(({ id }) => id === form.stage)) {
    problems['stage'] = 'This stage is no longer offered. Choose another one or none.';
  }
  if (form.region !== undefined && regionNamed(catalogue, form.region) === undefined) {
    problems['region'] = 'This region is no longer offered. Choose another one or leave it to us.';
  }
}

function checkFacts(form: Form, catalogue: Catalogue, today: string, problems: Record<string, string>): void {
  if (form.crmLink !== undefined) {
    const problem = crmLinkProblem(form.crmLink, catalogue.crmHosts);
    if (problem !== undefined) problems['crmLink'] = problem;
  }
  if (form.neededBy !== undefined) {
    const problem = dateProblem(form.neededBy, today);
    if (problem !== undefined) problems['neededBy'] = problem;
  }
  if (form.country !== undefined && !/^[A-Z]{2}$/.test(form.country)) {
    problems['country'] = 'Choose a country from the list.';
  }
}

/** The link is shown as a link in GitLab, so it has to be https and point where the team said. */
function crmLinkProblem(link: string, hosts: readonly string[]): string | undefined {
  const url = URL.canParse(link) ? new URL(link) : undefined;
  if (url === undefined || url.protocol !== 'https:' || url.username !== '' || url.password !== '') {
    return 'Paste the whole address of the opportunity, starting with https://.';
  }
  const known =
    hosts.length === 0 || hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
  if (known) return url.href.length > longest ? 'This address is too long.' : undefined;
  return `This does not look like our CRM. We expect an address at ${hosts.join(' or ')}.`;
}

function dateProblem(date: string, today: string): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : undefined;
  if (day === undefined || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(date)) {
    return 'Choose a day from the calendar.';
  }
  if (date < today) return 'This day has passed. When do you need it?';
  return Number(date.slice(0, 4)) > Number(today.slice(0, 4)) + 5
    ? 'That is more than five years away.'
    : undefined;
}

function checkExtras(
  form: Form,
  activity: Activity,
  today: string,
  problems: Record<string, string>,
): Record<string, string> {
  const extras: Record<string, string> = {};
  for (const field of activity.fields) {
    const answer = form.extras[field.id];
    const problem =
      answer === undefined || answer === '' ? missing(field) : extraProblem(field, answer, today);
    if (problem !== undefined) problems[`extra.${field.id}`] = problem;
    if (answer !== undefined && answer !== '') extras[field.id] = answer;
  }
  return extras;
}

function missing(field: ExtraField): string | undefined {
  return field.required ? 'The CSA needs this for the activity you chose.' : undefined;
}

function extraProblem(field: ExtraField, answer: string, today: string): string | undefined {
  switch (field.kind) {
    case 'text':
    case 'paragraph':
      return answer.length > longest ? `Please keep this under ${longest} characters.` : undefined;
    case 'link':
      return crmLinkProblem(answer, []) === undefined
        ? undefined
        : 'Paste a whole address, starting with https://.';
    case 'date':
      return dateProblem(answer, today);
    case 'choice':
      return field.options.includes(answer) ? undefined : 'Choose one of the options.';
  }
}

function answersOf(form: Form, extras: Record<string, string>): Answers {
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
