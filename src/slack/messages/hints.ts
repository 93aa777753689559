import type { Hint } from '../../domain/completeness.ts';

type Missing = Exclude<Hint['kind'], 'short-notice'>;

const wishes: Readonly<Record<Missing, string>> = {
  'no-crm-link': 'the CRM link',
  'no-date': 'a date',
  'thin-need': 'a sentence on why now and what a good outcome looks like',
};

/** What hints say to the one who asks, at most two lines, without user text; times in their zone. */
export function hintLines(hints: readonly Hint[], timeZone: string | undefined): readonly string[] {
  const missing = hints.flatMap((hint) => (hint.kind === 'short-notice' ? [] : [wishes[hint.kind]]));
  const notice = hints.find((hint) => hint.kind === 'short-notice');
  return [
    ...(notice === undefined ? [] : [shortNotice(notice, timeZone)]),
    ...(missing.length === 0 ? [] : [`A CSA can start sooner with ${listed(missing)}.`]),
  ];
}

function shortNotice(
  { region, atWork }: Extract<Hint, { kind: 'short-notice' }>,
  timeZone: string | undefined,
): string {
  const honestly = 'That is within 24 hours, which is often too soon for a CSA to prepare.';
  if (region === undefined) return honestly;
  if (atWork === undefined) return `${honestly} ${region} is at work now and will see it.`;
  return `${honestly} ${region} is next at work ${timeFor(atWork, timeZone)}.`;
}

/** `Mon 23 Nov, 09:00 (your time)`. Where the reader's zone is not known, in UTC. */
function timeFor(at: Date, timeZone = 'UTC'): string {
  const format = {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  const words = new Intl.DateTimeFormat('en-GB', format).format(at);
  return `${words} (${timeZone === 'UTC' ? 'UTC' : 'your time'})`;
}

function listed(wanted: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(wanted);
}
