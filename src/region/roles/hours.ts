import type { Mention } from '../places/mention.ts';
import { gapAt, wordAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps, isDash } from '../text/gaps.ts';
import { wordSet } from '../text/word-set.ts';

/** `10am Singapore time`, `15h no horário de Brasília`: whose hours are told is as weak as a time zone. */
export function isHours(reading: Reading, { first, last }: Mention): boolean {
  if (gapAt(reading, last + 1) === gaps.space && timesAfter.has(wordAt(reading, last + 1)))
    return (
      isEnd(reading, last + 2) ||
      clocks.has(wordAt(reading, first - 1)) ||
      /^\d/u.test(wordAt(reading, first - 1))
    );
  return of.has(wordAt(reading, first - 1)) && timesBefore.has(wordAt(reading, first - 2));
}

/** `Paris time, please`; but `Paris time to market`. */
function isEnd(reading: Reading, at: number): boolean {
  const gap = gapAt(reading, at);
  return (gap & (gaps.stop | gaps.comma | gaps.paren)) !== 0 || isDash(gap);
}

const timesAfter = wordSet('time zeit tid tijd');
const clocks = wordSet('am pm uhr h hrs hours noon midnight oclock clock');
const timesBefore = wordSet('horario hora horas heure heures ora fuso huso');
const of = wordSet('de da do di d');
