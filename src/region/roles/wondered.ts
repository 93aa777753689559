import type { Sense } from '../knowledge/knowledge.ts';
import { cueAt, gapAt, wordAt } from '../reading/around.ts';
import type { Name } from '../reading/read-names.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { cues } from '../words/cues.ts';
import { firstPhrase } from '../words/phrase-set.ts';
import { wonderingPhrases } from '../words/routing.ts';

/** Words from a name to what it may be. */
const reach = 14;

/** What several places are called, and the last word of what is said about which of them is meant. */
type Wondered = { readonly name: Name; readonly until: number };

/**
 * `Cambridge, no idea if MA or UK`, `Hamilton, could be NZ or Ontario`: a name of several places that
 * somebody cannot tell apart. The places that follow only say which ones there are.
 */
export function wonderedAbout(reading: Reading): Wondered | undefined {
  const { tokens, names } = reading;
  if (names.length < 2) return undefined;
  const doubt = firstPhrase(tokens, wonderingPhrases);
  if (doubt < 0) return undefined;
  for (const [i, name] of names.entries()) {
    if (!isNamed(reading, name) || !isCalledSoOften(name)) continue;
    const guesses = names
      .slice(i + 1)
      .filter((guess) => guess.first - name.last <= reach && isNamed(reading, guess) && isGuess(name, guess));
    const isAfterDoubt = guesses.some(({ first }) => name.last < doubt && doubt < first);
    const isChoice = guesses.some(
      (guess) => isOneOfTwo(reading, guess) || (name.last < doubt && isAsked(reading, guess)),
    );
    const until = guesses.at(-1)?.last;
    if (until !== undefined && (isAfterDoubt || isChoice)) return { name, until };
  }
  return undefined;
}

function isNamed({ tokens }: Reading, { common, first }: Name): boolean {
  const shape = tokens.list[first]?.shape;
  return !common || (first > 0 && (shape === 'title' || shape === 'upper'));
}

function isCalledSoOften({ senses }: Name): boolean {
  return new Set(senses.filter(isTown).map(({ country }) => country)).size > 1;
}

/** `UK`, `the aussie state`, `next to Detroit`: it lies where one of the places does. */
function isGuess({ senses }: Name, guess: Name): boolean {
  return senses.some(
    (sense) =>
      isTown(sense) && guess.senses.some((other) => other.country === sense.country && other !== sense),
  );
}

/** `argentina or andalucia`, `oregon + tamil nadu`. */
function isOneOfTwo(reading: Reading, { last }: Name): boolean {
  const isOr = (cueAt(reading, last + 1) & cues.join) !== 0 && wordAt(reading, last + 1) !== 'and';
  return isOr || (gapAt(reading, last + 1) & gaps.plus) !== 0;
}

/** `near london?`. */
function isAsked({ tokens: { list, text } }: Reading, { last }: Name): boolean {
  return text[list[last]?.end ?? 0] === '?';
}

function isTown({ kind }: Sense): boolean {
  return kind === 'city' || kind === 'state';
}
