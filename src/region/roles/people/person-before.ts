import type { Mention } from '../../places/mention.ts';
import { cueAt, gapAt, says, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { foldedWords } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { cues, personBits, personCues } from '../../words/cues.ts';
import { pronouns } from './pronouns.ts';

/** `Hi Chad`, `my AE Sydney`, `chat with Austin`. */
export function isAddressed(reading: Reading, first: number): boolean {
  if (first === 0 || (gapAt(reading, first) & (gaps.stop | gaps.comma | gaps.slash)) !== 0) return false;
  if (says(reading, first - 1, personCues.asked)) return true;
  const cue = cueAt(reading, first - 1);
  if ((cue & cues.title) !== 0) return true;
  if ((cue & (cues.self | cues.job)) !== 0 && !pronouns.has(wordAt(reading, first - 1))) return true;
  if (foldedWords(reading.tokens, first - 2, first - 1) === 'assign to') return true;
  const standsIn = [1, 2, 3].some((words) => {
    const phrase = foldedWords(reading.tokens, Math.max(0, first - words), first - 1);
    return ((personBits.get(phrase) ?? 0) & personCues.standIn) !== 0;
  });
  return standsIn && (cueAt(reading, first + 1) & (cues.site | cues.partner | cues.customer)) === 0;
}

/** `Hi, Chad again`: who writes, or is written to, unless a noun follows that it belongs to. */
export function isGreeted(reading: Reading, { first, last, name }: Mention): boolean {
  if (first !== 1 || !name.firstName || gapAt(reading, first) !== (gaps.comma | gaps.space)) return false;
  const next = reading.tokens.list[last + 1];
  const isOwner = next?.gap === gaps.space && cueAt(reading, last + 1) !== 0;
  return greetings.has(wordAt(reading, 0)) && !isOwner;
}

const greetings = wordSet('hi hello hey dear hola hallo bonjour ciao salut thanks thx cheers');

/** `my boss Denver`, `our colleague Berlin`. */
export function isColleague(reading: Reading, first: number): boolean {
  return (
    gapAt(reading, first) === gaps.space &&
    (cueAt(reading, first - 1) & cues.job) !== 0 &&
    pronouns.has(wordAt(reading, first - 2))
  );
}

/** `their champion, Paris, moved teams`. */
export function isApposed(reading: Reading, { first, last }: Mention): boolean {
  const isBetween = (gapAt(reading, first) & gapAt(reading, last + 1) & gaps.comma) !== 0;
  return isBetween && (cueAt(reading, first - 1) & cues.job) !== 0;
}

/** `Best,\nSydney` ends the text. Without a comma or a new line it has to be somebody's name. */
export function isSignature(reading: Reading, { first, last, name }: Mention): boolean {
  const apart = (gapAt(reading, first) & (gaps.comma | gaps.stop)) !== 0;
  return (
    last === reading.tokens.list.length - 1 &&
    (apart || name.firstName || name.surname) &&
    says(reading, first - 1, personCues.closing)
  );
}

/** `Can Savannah review it?`, `Austin, could you …`: one is asked. */
export function isAsked(reading: Reading, first: number, last: number): boolean {
  const next = reading.tokens.list[last + 1];
  if (next === undefined) return false;
  const opens =
    (gapAt(reading, first - 1) & gaps.stop) !== 0 || first === 1 || wordAt(reading, first - 2) === 'is';
  const asked = first > 0 && opens && says(reading, first - 1, personCues.auxiliary);
  if (asked)
    return (
      next.shape === 'lower' &&
      (cueAt(reading, last + 1) &
        (cues.preposition | cues.site | cues.customer | cues.partner | cues.ruledOut)) ===
        0
    );
  const starts = first === 0 || (gapAt(reading, first) & gaps.stop) !== 0;
  return starts && (next.gap & gaps.comma) !== 0 && requests.has(wordAt(reading, last + 1));
}

const requests = wordSet('can could would please do did will thanks thank any');
