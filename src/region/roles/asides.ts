import type { Mention } from '../places/mention.ts';
import type { Reading } from '../text/reading.ts';
import { gaps } from '../text/tokens.ts';
import { cues } from '../words/cues.ts';

/** Places that name something else: a release, an event's venue, a language, a thing. */
export function isAside(reading: Reading, mention: Mention): boolean {
  return isRelease(reading, mention) || isVenue(reading, mention) || isLanguage(reading, mention);
}

function cueAt(reading: Reading, at: number): number {
  return reading.cues[at] ?? 0;
}

function gapAt(reading: Reading, at: number): number {
  return reading.tokens.list[at]?.gap ?? gaps.stop;
}

const closed = gaps.stop | gaps.comma | gaps.paren | gaps.colon;

/** `ServiceNow Vancouver`, `the Tokyo release`. */
function isRelease(reading: Reading, { first, last, confirmed }: Mention): boolean {
  if (confirmed) return false;
  const before = (gapAt(reading, first) & closed) === 0 && (cueAt(reading, first - 1) & cues.brand) !== 0;
  const after = (gapAt(reading, last + 1) & closed) === 0 && (cueAt(reading, last + 1) & cues.release) !== 0;
  return before || after;
}

/** `AWS Summit London`, `London Summit`. */
function isVenue(reading: Reading, { first, last }: Mention): boolean {
  const before = (gapAt(reading, first) & closed) === 0 && (cueAt(reading, first - 1) & cues.event) !== 0;
  const after = (gapAt(reading, last + 1) & closed) === 0 && (cueAt(reading, last + 1) & cues.event) !== 0;
  return before || after;
}

/** `German-speaking`, `French press`, `in German`. */
function isLanguage(reading: Reading, { first, last, place }: Mention): boolean {
  if (place.kind !== 'people') return false;
  return (gapAt(reading, last + 1) & closed) === 0 && (cueAt(reading, last + 1) & cues.language) !== 0
    || (cueAt(reading, first - 1) & cues.languageVerb) !== 0;
}
