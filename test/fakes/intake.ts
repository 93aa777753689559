import type { Form } from '../../src/domain/form.ts';
import type { PartnerRequest } from '../../src/domain/request.ts';
import type { Intake } from '../../src/intake/intake.ts';
import type { RegionChoice, Submission, SubmitOutcome } from '../../src/intake/submission.ts';
import { savedRequest } from '../support/request.ts';

export type FakeIntake = Intake & {
  readonly submissions: readonly Submission[];
  readonly choices: readonly RegionChoice[];
  /** What the next submissions and choices are answered with; then everything is recorded. */
  answerNext(...outcomes: readonly SubmitOutcome[]): void;
};

/** An intake that takes everything, unless told otherwise. */
export function createFakeIntake(prefilled: Form = { extras: {} }): FakeIntake {
  const submissions: Submission[] = [];
  const choices: RegionChoice[] = [];
  const outcomes: SubmitOutcome[] = [];
  const recorded = new Map<string, PartnerRequest>();

  function record(key: string): SubmitOutcome {
    const known = recorded.get(key);
    const request = known ?? savedRequest({ key, number: recorded.size + 1 });
    recorded.set(key, request);
    return { kind: 'recorded', request, again: known !== undefined };
  }

  return {
    submissions,
    choices,
    answerNext: (...next) => void outcomes.push(...next),
    prefill: () => prefilled,
    dependsOnZone: () => false,
    submit(submission) {
      submissions.push(submission);
      return Promise.resolve(outcomes.shift() ?? record(submission.key));
    },
    chooseRegion(choice) {
      choices.push(choice);
      return Promise.resolve(outcomes.shift() ?? record(choice.draft));
    },
  };
}
