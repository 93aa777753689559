import type { Choice, ExtraField } from '../catalogue.ts';
import { markdownLink } from '../text/gitlab-link.ts';
import { inlineMarkdown } from '../text/gitlab-markdown.ts';
import { toBeClarified } from '../unsaid.ts';
import { activityOf, dayInWords, nameOf, type IssueFacts } from './facts.ts';

/** One line of the table: what, and its value as Markdown. Without a value there is no line. */
type Row = readonly [what: string, value: string | undefined];

/** What was asked, as a table. Questions nobody answered are left out. */
export function requestTable(facts: IssueFacts): string {
  const rows = [...usualRows(facts), ...extraRows(facts)].filter(([, value]) => value !== undefined);
  return ['| | |', '|---|---|', ...rows.map(([what, value]) => `| **${what}** | ${value} |`)].join('\n');
}

const newPartner = ' (new partner: PAM, please check)';

function usualRows(facts: IssueFacts): readonly Row[] {
  const { request, catalogue, people } = facts;
  const { answers } = request;
  const { label, theme } = activityOf(facts);
  return [
    ['Partner', `${orNot(answers.partner)}${answers.newPartner === true ? newPartner : ''}`],
    ['Partner stage', given(answers.stage, (id) => choice(id, catalogue.stages))],
    ['Customer', orNot(answers.customer)],
    ['CRM', given(answers.crmLink, (link) => markdownLink(link, 'Open the opportunity', catalogue.crmHosts))],
    ['Where it is served', servedIn(answers.city, answers.country)],
    ['Reason', choice(answers.reason, catalogue.reasons) || toBeClarified],
    ['Activity', inlineMarkdown(theme === undefined ? label : `${theme.label}: ${label}`)],
    ['Needed by', given(answers.neededBy, dayInWords)],
    ['Urgency', choice(answers.urgency, catalogue.urgencies)],
    ['PAM/PTM', given(answers.pam, (id) => nameOf(id, people))],
    ['AM/AE', given(answers.am, (id) => nameOf(id, people))],
    ['Asked by', nameOf(request.requester, people)],
    ['Filed by', given(request.filedBy, (id) => nameOf(id, people))],
  ];
}

function orNot(name: string): string {
  return name === '' ? 'not named yet' : inlineMarkdown(name);
}

function given<Answer>(answer: Answer | undefined, show: (answer: Answer) => string): string | undefined {
  return answer === undefined ? undefined : show(answer);
}

/** Long answers have sections of their own. Answers to questions that left the catalogue keep their id. */
function extraRows(facts: IssueFacts): readonly Row[] {
  const fields = activityOf(facts).activity?.fields ?? [];
  return Object.entries(facts.request.answers.extras).flatMap(([id, answer]): readonly Row[] => {
    const field = fields.find((candidate) => candidate.id === id);
    if (field?.kind === 'paragraph') return [];
    return [[inlineMarkdown(field?.label ?? id), extraValue(field, answer)]];
  });
}

function extraValue(field: ExtraField | undefined, answer: string): string {
  switch (field?.kind) {
    case 'link':
      return markdownLink(answer, answer);
    case 'date':
      return dayInWords(answer);
    case 'text':
    case 'paragraph':
    case 'choice':
    case undefined:
      return inlineMarkdown(answer, 3000);
  }
}

function choice(id: string, choices: readonly Choice[]): string {
  return inlineMarkdown(choices.find((candidate) => candidate.id === id)?.label ?? id);
}

function servedIn(city: string | undefined, country: string | undefined): string | undefined {
  const places = [city, country === undefined ? undefined : countryName(country)].filter(
    (place) => place !== undefined,
  );
  return places.length === 0 ? undefined : inlineMarkdown(places.join(', '));
}

function countryName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;
}
