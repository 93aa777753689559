import { mrkdwnLine, mrkdwnQuote } from '../../domain/text/slack-mrkdwn.ts';
import { isSettled } from '../../intake/evidence.ts';
import type { RegionReason, RegionVerdict } from '../../region/verdict.ts';
import { command } from '../ids.ts';

const mostReasons = 8;

/** How the region of a text would be decided, reason by reason. At most 3,000 characters. */
export function explanationText(text: string, verdict: RegionVerdict): string {
  if (text === '')
    return `What shall be explained? Try \`${command} explain Demo for a customer in Munich\`.`;
  const reasons = verdict.kind === 'unknown' ? [] : verdict.reasons;
  return [
    mrkdwnQuote(text, 300),
    decision(verdict),
    ...reasons.slice(0, mostReasons).map(reasonLine),
    ...(reasons.length > mostReasons ? [`… and ${reasons.length - mostReasons} more`] : []),
    ...verdict.warnings.slice(0, 2).map((warning) => `:warning: ${mrkdwnLine(warning, 150)}`),
    'Nothing was created.',
  ].join('\n');
}

function decision(verdict: RegionVerdict): string {
  switch (verdict.kind) {
    case 'matched': {
      const { region, subRegion, confidence } = verdict;
      const finer = subRegion === undefined ? '' : ` (${mrkdwnLine(subRegion, 75)})`;
      const where = `*${mrkdwnLine(region, 75)}*${finer}, ${Math.round(confidence * 100)} % sure`;
      return isSettled(verdict)
        ? `This would go to ${where}:`
        : `This looks like ${where}; the form would ask to be sure:`;
    }
    case 'ambiguous':
      return `This could go to ${verdict.regions.map((region) => `*${mrkdwnLine(region, 75)}*`).join(' or ')}; the form would ask which:`;
    case 'unknown':
      return 'Nothing in it says which region this is for; the form would ask. A country or a city helps.';
  }
}

const rules: Readonly<Record<RegionReason['rule'], string>> = {
  explicit: 'asked for',
  served: 'where it is served',
  partner: 'the partner',
  'time-zone': 'a hint only',
};

function reasonLine({ region, rule, because }: RegionReason): string {
  return `• ${mrkdwnLine(region, 30)} – ${mrkdwnLine(because, 150)} _(${rules[rule]})_`;
}
