import { isSettled } from '../../intake/evidence.ts';
import type { RegionReason, RegionVerdict } from '../../region/verdict.ts';

/** One line under the form: where this would go as it stands, and why. Holds user text. */
export function regionHint(verdict: RegionVerdict): string {
  return [sentenceOf(verdict), ...verdict.warnings].join(' ');
}

function sentenceOf(verdict: RegionVerdict): string {
  switch (verdict.kind) {
    case 'matched':
      return isSettled(verdict)
        ? `This would go to ${verdict.region}${because(verdict.reasons, verdict.region)}.`
        : `This looks like ${verdict.region}${because(verdict.reasons, verdict.region)}. We ask before anything is sent.`;
    case 'ambiguous':
      return `This could go to ${verdict.regions.join(' or ')}. We ask before anything is sent.`;
    case 'unknown':
      return 'The region is not clear yet. A country helps; otherwise we ask before anything is sent.';
  }
}

function because(reasons: readonly RegionReason[], region: string): string {
  const words = reasons.filter((reason) => reason.region === region).map((reason) => reason.because);
  return words.length === 0 ? '' : `: ${words.slice(0, 3).join('; ')}`;
}
