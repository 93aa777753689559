import type { Catalogue } from './catalogue.ts';
import type { Answers } from './request.ts';

/**
 * What a form says that a request does not, as text to be added to it: a line for each answer, the need
 * below. Empty where nothing is left to add; people are named in the need or not at all.
 */
export function differing(before: Answers, now: Answers, catalogue: Catalogue): string {
  const lines = answersOf(now, catalogue).filter(
    ([what, said]) => !answersOf(before, catalogue).some(([was, then]) => was === what && then === said),
  );
  const need = now.need === before.need ? [] : [now.need];
  return [lines.map(([what, said]) => `${what}: ${said}`).join('\n'), ...need]
    .filter((part) => part !== '')
    .join('\n\n');
}

type Answered = readonly [what: string, said: string];

function answersOf(answers: Answers, catalogue: Catalogue): readonly Answered[] {
  const activities = catalogue.themes.flatMap((theme) => theme.activities);
  const extras = activities.find(({ id }) => id === answers.activity)?.fields ?? [];
  const given: readonly (readonly [string, string | undefined])[] = [
    ['Partner', answers.partner],
    ['Partner stage', labelOf(answers.stage, catalogue.stages)],
    ['Customer', answers.customer],
    ['CRM link', answers.crmLink],
    ['City', answers.city],
    ['Country', answers.country],
    ['Reason', labelOf(answers.reason, catalogue.reasons)],
    ['Activity', labelOf(answers.activity, activities)],
    ['Needed by', answers.neededBy],
    ['Urgency', labelOf(answers.urgency, catalogue.urgencies)],
    ['Region', answers.region],
    ...Object.entries(answers.extras).map(([id, said]) => [labelOf(id, extras) ?? id, said] as const),
  ];
  return given.flatMap(([what, said]) => (said === undefined || said === '' ? [] : [[what, said]]));
}

function labelOf(
  id: string | undefined,
  choices: readonly { readonly id: string; readonly label: string }[],
): string | undefined {
  return choices.find((choice) => choice.id === id)?.label ?? id;
}
