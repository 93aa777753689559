import type { Route } from '../request.ts';
import { inlineMarkdown } from '../text/gitlab-markdown.ts';

/** Enough to follow the decision; a long text can give hundreds. */
const mostReasons = 12;

/** Why the request came to its region, what speaks for another one, and what to know before acting. */
export function regionReasons({ region, verdict }: Route): string {
  const reasons = verdict.kind === 'unknown' ? [] : verdict.reasons.slice(0, mostReasons);
  const because = reasons.map((reason) => {
    const elsewhere = reason.region === region ? '' : ` (this points to ${inlineMarkdown(reason.region)})`;
    return `- ${inlineMarkdown(reason.because)}${elsewhere}`;
  });
  const lines = because.length > 0 ? because : ['Chosen by hand: nothing in the request decides it.'];
  const warnings = verdict.warnings
    .slice(0, mostReasons)
    .map((warning) => `**Please note:** ${inlineMarkdown(warning)}`);
  return [lines.join('\n'), ...warnings].join('\n\n');
}
