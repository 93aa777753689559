import type { Answer } from '../../src/domain/answer.ts';
import type { Enquiries, Enquiry } from '../../src/intake/enquiries.ts';

export type FakeEnquiries = Enquiries & {
  readonly asked: readonly { readonly enquiry: Enquiry; readonly person: string }[];
  /** What the next questions are answered with; then everything is answered with the help. */
  answerNext(...answers: readonly Answer[]): void;
};

export function createFakeEnquiries(): FakeEnquiries {
  const asked: { readonly enquiry: Enquiry; readonly person: string }[] = [];
  const answers: Answer[] = [];
  return {
    asked,
    answerNext: (...next) => void answers.push(...next),
    answer(enquiry, person) {
      asked.push({ enquiry, person });
      return Promise.resolve(answers.shift() ?? { kind: 'help' });
    },
  };
}
