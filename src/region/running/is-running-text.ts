import type { Reading } from '../text/reading.ts';
import { gaps } from '../text/gaps.ts';
import type { Tokens } from '../text/tokens.ts';
import { cues } from '../words/cues.ts';
import { endOfDateline } from './dateline.ts';
import { tells, toldAt } from './telling-words.ts';

/** Fewer words than this are a name, an address or a heading. */
const fewest = 6;

/** Words looked at; what a text is shows early. */
const most = 400;

/** Whoever writes these speaks of business: the customer, the partner, where something is hosted. */
const business = cues.customer | cues.partner | cues.hosting | cues.takenBack;

/** What comes first is planned. */
const order = cues.leadAfter;

/** What each of these says for running text, and against it. */
const points = { dateline: 5, tag: 2, emoji: 1, news: 1, asking: -1, business: -3, request: -4 } as const;

/** The same by what a word tells. */
const pointsOfTold: Readonly<Record<number, number>> = {
  [tells.request]: points.request,
  [tells.asking]: points.asking,
  [tells.news]: points.news,
};

/** Nothing that follows makes up for so many. */
const hopeless = -6;

/** Words from which on a text that tells neither is running text. */
const long = 16;

/**
 * Whether a text asks for nothing: news, a tweet, a report. Such a text is about the places it names, and they
 * may be weighed; in a request every one of them may be the one that counts.
 */
export function isRunningText(reading: Reading): boolean {
  const { list, text } = reading.tokens;
  if (list.length < fewest || list.some(({ unspaced }) => unspaced)) return false;
  const needed = list.length < long ? 1 : 0;
  let sum = pointsOfCues(reading) + (endOfDateline(reading) > 0 ? points.dateline : 0);
  for (let at = 0; at < Math.min(list.length, most) && sum > hopeless; at += 1) {
    if (((list[at]?.gap ?? 0) & gaps.hash) !== 0) sum += points.tag;
    sum += pointsOfTold[toldAt(reading.tokens, at)] ?? 0;
  }
  return sum >= needed || (sum + points.emoji >= needed && /\p{Extended_Pictographic}/u.test(text));
}

function pointsOfCues({ tokens, cues: bits }: Reading): number {
  let sum = 0;
  let isPlanned = false;
  for (let at = 0; at < bits.length && at < most && sum > hopeless; at += 1) {
    const cue = bits[at] ?? 0;
    isPlanned ||= (cue & order) !== 0;
    if ((cue & business) !== 0 && !isInName(tokens, at)) sum += points.business;
  }
  return isPlanned ? sum + points.asking : sum;
}

/** `Panama Canal`: `canal` is a partner in Spanish. */
function isInName({ list }: Tokens, at: number): boolean {
  const [before, token] = [list[at - 1], list[at]];
  return token?.shape === 'title' && before?.shape === 'title' && token.gap === gaps.space;
}
