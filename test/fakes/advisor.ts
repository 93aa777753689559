import type { PartnerRequest } from '../../src/domain/request.ts';
import type { Advisor } from '../../src/intake/advisor.ts';
import type { RegionVerdict } from '../../src/region/verdict.ts';

export type FakeAdvisor = Advisor & {
  /** What is found similar from now on. */
  findSimilar(...requests: readonly PartnerRequest[]): void;
  /** Nothing can be looked up from now on. */
  fail(error: Error): void;
};

/** An advisor that knows one partner, Eficode with its PAM, and that Germany is in EMEA; the rest is unknown. */
export function createFakeAdvisor(): FakeAdvisor {
  let similar: readonly PartnerRequest[] = [];
  let failure: Error | undefined;
  return {
    findSimilar: (...requests) => void (similar = requests),
    fail: (error) => void (failure = error),
    partners: (typed) => ('eficode'.startsWith(typed.toLowerCase()) ? ['Eficode'] : []),
    advise: (form, timeZone) => ({
      verdict: verdictOf(form.country, timeZone),
      hints: [],
      timeZone,
      pam: form.partner === 'Eficode' ? 'U0PAM' : undefined,
      isNewPartner: form.partner !== undefined && form.partner !== 'Eficode',
    }),
    similar: () => (failure === undefined ? Promise.resolve(similar) : Promise.reject(failure)),
  };
}

function verdictOf(country: string | undefined, timeZone: string | undefined): RegionVerdict {
  const words = country === 'DE' ? 'Germany' : timeZone;
  if (words === undefined) return { kind: 'unknown', warnings: [] };
  const reason = {
    region: 'EMEA',
    rule: country === 'DE' ? 'served' : 'time-zone',
    because: words,
    words,
  } as const;
  return { kind: 'matched', region: 'EMEA', confidence: 0.9, reasons: [reason], warnings: [] };
}
