import type { Catalogue, Choice } from '../catalogue.ts';
import type { Form, FoundProblems } from '../form.ts';
import { regionNamed, workOf } from '../look-up.ts';

/** What is wrong with what was chosen from the catalogue, which may have changed since. */
export function choiceProblems(form: Form, catalogue: Catalogue): FoundProblems {
  const { reason, activity, urgency, stage, region } = form;
  return {
    reason: unless(isOffered(reason, catalogue.reasons), 'Choose what this is about.'),
    activity: unless(workOf(catalogue, activity) !== undefined, 'Choose the activity that comes closest.'),
    urgency: unless(isOffered(urgency, catalogue.urgencies), 'Choose how urgent it is.'),
    stage: unless(
      stage === undefined || isOffered(stage, catalogue.stages),
      'This stage is no longer offered. Choose another one or none.',
    ),
    region: unless(
      region === undefined || regionNamed(catalogue, region) !== undefined,
      'This region is no longer offered. Choose another one or leave it to us.',
    ),
  };
}

function isOffered(wanted: string | undefined, choices: readonly Choice[]): boolean {
  return choices.some(({ id }) => id === wanted);
}

function unless(isRight: boolean, sentence: string): string | undefined {
  return isRight ? undefined : sentence;
}
