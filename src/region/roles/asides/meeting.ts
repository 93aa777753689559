import type { Mention } from '../../places/mention.ts';
import { cueAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { typedWords } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { cues } from '../../words/cues.ts';

/** `Reunião às 15h`, `la reunión con el socio`: a meeting, and hardly ever the island, which is `Réunion`. */
export function isMeeting(reading: Reading, { first, last, confirmed }: Mention): boolean {
  if (!meetings.has(wordAt(reading, last)) || confirmed) return false;
  if (islands.has(wordAt(reading, first - 1)) || islands.has(wordAt(reading, first - 2))) return false;
  const typed = typedWords(reading.tokens, last, last);
  return reading.tokens.list[last]?.shape === 'lower' || /[ãó]/iu.test(typed) || isInName(reading, last);
}

/** `Reunion Tower`; but `Reunion Island`. */
function isInName(reading: Reading, last: number): boolean {
  const next = reading.tokens.list[last + 1];
  return next?.shape === 'title' && next.gap === gaps.space && !islands.has(wordAt(reading, last + 1));
}

const meetings = wordSet('reuniao reunion');
const islands = wordSet('island ilha isla ile island insel isola');

/** `a meeting at the Ljubljana stock exchange`: those who are met are named. */
export function isMetAt(reading: Reading, { first, last }: Mention): boolean {
  const the = wordAt(reading, first - 1) === 'the' ? 1 : 0;
  if (wordAt(reading, first - 1 - the) !== 'at' || !met.has(wordAt(reading, first - 2 - the))) return false;
  return [last + 1, last + 2].some((at) => (cueAt(reading, at) & cues.organisation) !== 0);
}

const met = wordSet('meeting meetings meet met session');
