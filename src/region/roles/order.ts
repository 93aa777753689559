import type { Mention } from '../places/mention.ts';
import type { Reading } from '../text/reading.ts';
import { gaps } from '../text/gaps.ts';
import { cues } from '../words/cues.ts';
import { areJoined } from './joined.ts';

/** Whether each place is named as the lead of several, or as what comes later; joined places alike. */
export function ordersOf(reading: Reading, mentions: readonly Mention[]): readonly Order[] {
  const orders = mentions.map((mention, i) => orderOf(reading, mention, mentions[i - 1]));
  for (let i = mentions.length - 2; i >= 0; i -= 1) {
    const [mention, next] = [mentions[i], mentions[i + 1]];
    if (
      mention !== undefined &&
      next !== undefined &&
      orders[i] === undefined &&
      orders[i + 1] === 'later' &&
      areJoined(reading, mention, next)
    ) {
      orders[i] = 'later';
    }
  }
  return orders;
}

type Order = 'lead' | 'later' | undefined;

function orderOf(reading: Reading, mention: Mention, previous: Mention | undefined): Order {
  const from = previous === undefined ? 0 : previous.last + 1;
  const after = orderAfter(reading, mention.last);
  if (after !== undefined) return after;
  // `Sweden leads, Singapore …`: that is said of Sweden.
  const own = previous !== undefined && orderAfter(reading, previous.last) !== undefined ? from + 1 : from;
  for (let i = mention.first - 1; i >= own; i -= 1) {
    if (((reading.tokens.list[i + 1]?.gap ?? 0) & gaps.stop) !== 0) return undefined;
    const cue = reading.cues[i] ?? 0;
    if ((cue & cues.later) !== 0) return 'later';
    if ((cue & cues.lead) !== 0 || isMost(reading, i)) return 'lead';
  }
  return undefined;
}

/** `80% in the US`. */
function isMost({ tokens }: Reading, at: number): boolean {
  const token = tokens.list[at];
  if (token === undefined || tokens.text[token.end] !== '%') return false;
  return Number(tokens.text.slice(token.start, token.end)) >= 60;
}

function orderAfter(reading: Reading, last: number): Order {
  const next = reading.tokens.list[last + 1];
  if (next === undefined || (next.gap & (gaps.stop | gaps.comma)) !== 0) return undefined;
  const cue = reading.cues[last + 1] ?? 0;
  if ((cue & cues.leadAfter) !== 0) return 'lead';
  return (cue & cues.laterAfter) === 0 ? undefined : 'later';
}
