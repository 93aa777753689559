import type { PartnerRequest } from '../../src/domain/request.ts';
import type { Advisor } from '../../src/intake/advisor.ts';
import type { Intake } from '../../src/intake/intake.ts';

export type FakeAdvisor = Advisor & {
  /** What is found similar from now on. */
  findSimilar(...requests: readonly PartnerRequest[]): void;
  /** Nothing can be looked up from now on. */
  fail(error: Error): void;
};

/** An advisor that knows one partner, Eficode with its PAM, and asks the intake about the region. */
export function createFakeAdvisor(intake: Pick<Intake, 'explain'>): FakeAdvisor {
  let similar: readonly PartnerRequest[] = [];
  let failure: Error | undefined;
  return {
    findSimilar: (...requests) => void (similar = requests),
    fail: (error) => void (failure = error),
    partners: (typed) => ('eficode'.startsWith(typed.toLowerCase()) ? ['Eficode'] : []),
    advise: (form, timeZone) => ({
      verdict: intake.explain(form, timeZone),
      hints: [],
      timeZone,
      pam: form.partner === 'Eficode' ? 'U0PAM' : undefined,
      isNewPartner: form.partner !== undefined && form.partner !== 'Eficode',
    }),
    similar: () => (failure === undefined ? Promise.resolve(similar) : Promise.reject(failure)),
  };
}
