import type { Region } from './catalogue.ts';
import type { Form } from './form.ts';
import { nextAtWork } from './working-hours.ts';

/** What a CSA will miss, or the requester should know, though the request is taken all the same. */
export type Hint =
  | { readonly kind: 'no-crm-link' }
  | { readonly kind: 'no-date' }
  /** The need says too little about what a good outcome looks like. */
  | { readonly kind: 'thin-need' }
  /** Needed within 24 hours. `atWork`: when the region is next at work; absent: it is now. */
  | { readonly kind: 'short-notice'; readonly region?: string; readonly atWork?: Date };

export type HintContext = {
  /** The region it would go to, when that is known. */
  readonly region: Region | undefined;
  /** The requester's calendar day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly now: Date;
};

/** Fewer words say what, but neither why nor what for. */
const enoughWords = 8;
const words = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * What would make a request better, heaviest first. Blocks nothing; what has to be there, `checkForm` asks
 * for.
 */
export function hintsFor(
  { crmLink, neededBy, need }: Pick<Form, 'crmLink' | 'neededBy' | 'need'>,
  context: HintContext,
): readonly Hint[] {
  return [
    ...(neededBy === undefined ? [] : shortNotice(neededBy, context)),
    ...(crmLink === undefined ? [{ kind: 'no-crm-link' } as const] : []),
    ...(neededBy === undefined ? [{ kind: 'no-date' } as const] : []),
    ...(wordsIn(need ?? '') < enoughWords ? [{ kind: 'thin-need' } as const] : []),
  ];
}

/** A day begins within 24 hours when it is today or tomorrow. */
function shortNotice(day: string, { region, today, now }: HintContext): readonly Hint[] {
  const daysAway = (Date.parse(day) - Date.parse(today)) / (24 * 3600_000);
  if (!(daysAway <= 1)) return [];
  if (region === undefined) return [{ kind: 'short-notice' }];
  const atWork = nextAtWork(region.hours, region.timeZone, now);
  return [{ kind: 'short-notice', region: region.name, ...(atWork > now && { atWork }) }];
}

/** Counts words in scripts without spaces too. */
function wordsIn(text: string): number {
  let count = 0;
  for (const { isWordLike } of words.segment(text)) {
    if (isWordLike === true) count += 1;
    if (count >= enoughWords) break;
  }
  return count;
}
