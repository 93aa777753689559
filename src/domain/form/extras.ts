import type { Activity, ExtraField } from '../catalogue.ts';
import type { Form, FoundProblems } from '../form.ts';
import { dayProblem, linkProblem } from './facts.ts';
import { tooLong } from './texts.ts';

/** Answers to the activity's own questions; those to any other one are left out. */
export function extrasOf({ extras }: Form, { fields }: Activity): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fields.flatMap(({ id }) => {
      const answer = extras[id] ?? '';
      return answer === '' ? [] : [[id, answer]];
    }),
  );
}

/** What is wrong with them. `today` is as `neededBy`. */
export function extraProblems({ extras }: Form, { fields }: Activity, today: string): FoundProblems {
  return Object.fromEntries(
    fields.map((field) => [`extra.${field.id}`, extraProblem(field, extras[field.id] ?? '', today)]),
  );
}

function extraProblem(field: ExtraField, answer: string, today: string): string | undefined {
  if (answer === '') return field.required ? 'The CSA needs this for the activity you chose.' : undefined;
  switch (field.kind) {
    case 'text':
    case 'paragraph':
      return tooLong(answer);
    case 'link':
      return linkProblem(answer, []) === undefined
        ? undefined
        : 'Paste a whole address, starting with https://.';
    case 'date':
      return dayProblem(answer, today);
    case 'choice':
      return field.options.includes(answer) ? undefined : 'Choose one of the options.';
  }
}
