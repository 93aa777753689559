import type { Mention } from '../../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { wordSet } from '../../text/word-set.ts';
import { beginsPlace } from '../../words/lands.ts';
import { personBits } from '../../words/cues.ts';
import type { Role } from '../role.ts';

/** `Capgemini India`, `TCS (India)`: a company's name with its country. */
export function isSuffix(reading: Reading, mention: Mention): boolean {
  const { first, place } = mention;
  if (place.kind !== 'country' || first === 0) return false;
  if (!reading.cased) return isSmallSuffix(reading, mention);
  const gap = gapAt(reading, first);
  if (gap !== gaps.space && gap !== (gaps.space | gaps.paren)) return false;
  if (!isCompany(reading, first - 1)) return false;
  const { common, firstName } = reading.marksAt(first - 1);
  if (goesOn(reading, first - 1)) return true;
  // `Nike India wants CI training`: a word of some language, and yet a company.
  return !firstName && (!common || (gap === gaps.space && roleOfSuffix(reading, mention) !== undefined));
}

/** `cisco india asks for a demo`: no word that stands before a name. */
function isSmallSuffix(reading: Reading, mention: Mention): boolean {
  const at = mention.first - 1;
  const word = wordAt(reading, at);
  if (gapAt(reading, at + 1) !== gaps.space || cueAt(reading, at) !== 0) return false;
  if (conjunctions.has(word) || personBits.has(word) || reading.marksAt(at).firstName) return false;
  return roleOfSuffix(reading, mention) !== undefined;
}

/** `NTT DATA UK`: an everyday word, but a capital before it begins the name. */
function goesOn(reading: Reading, at: number): boolean {
  const before = reading.tokens.list[at - 1];
  return (
    gapAt(reading, at) === gaps.space &&
    before !== undefined &&
    before.shape !== 'lower' &&
    before.shape !== 'caseless'
  );
}

/** A capital that no beginning sentence asks for: `Capgemini`, but not `If`. */
export function isCompany(reading: Reading, at: number): boolean {
  const shape = reading.tokens.list[at]?.shape;
  if (shape === undefined || shape === 'lower' || shape === 'caseless' || cueAt(reading, at) !== 0)
    return false;
  const word = wordAt(reading, at);
  return !conjunctions.has(word) && !beginsPlace.has(word) && !personBits.has(word);
}

const conjunctions = wordSet(
  'if when once since while because after before as until unless though so fyi asap btw psa hi hey re fw fwd pls and but or also then today yesterday maybe perhaps now next only just even again finally still our my their whether',
);

/**
 * Which part of a company it is: the one that asks for something is the partner; one that had the same
 * before, or works for somebody, only part of a company. Undefined: nothing is said.
 */
export function roleOfSuffix(reading: Reading, { last }: Mention): Role | undefined {
  if ((gapAt(reading, last + 1) & ~(gaps.space | gaps.paren)) !== 0) return undefined;
  const helper = helpers.has(wordAt(reading, last + 1)) ? 1 : 0;
  const verb = wordAt(reading, last + 1 + helper);
  if (wishes.has(verb)) return 'partner';
  const told = wordAt(reading, last + 1) === 'already' ? wordAt(reading, last + 2) : verb;
  return deeds.has(told) ? 'subsidiary' : undefined;
}

const helpers = wordSet('has have is are would will does just now also');
const wishes =
  wordSet(`want wants wanted need needs ask asks asked asking request requests requested like love wish wishes looking hopes
   wonders wondering requires plans seeks invites`);
const deeds =
  wordSet(`ran did had held hosted got tried finished completed received attended took enjoyed works working delivers
   delivering implements implementing serves serving supports supporting sells selling`);
