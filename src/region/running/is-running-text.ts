import { cueAt, wordAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { wordSet } from '../text/word-set.ts';
import { cues } from '../words/cues.ts';
import { beginsPhrase, phraseSetOf } from '../words/phrase-set.ts';
import { runningWeights } from './running-weights.ts';
import { signNames, textSigns } from './text-signs.ts';

/** What each sign of a text says for running text, and how likely it has to be. */
export type RunningWeights = {
  readonly surest: number;
  readonly bias: number;
  readonly signs: Readonly<Record<string, number>>;
};

/** The same with the weights in the order of `signNames`: strings need not be looked up for every text. */
type OrderedWeights = Pick<RunningWeights, 'surest' | 'bias'> & { readonly signs: Float64Array };

export function orderedWeights({ surest, bias, signs }: RunningWeights): OrderedWeights {
  return { surest, bias, signs: Float64Array.from(signNames, (name) => signs[name] ?? 0) };
}

const learned = orderedWeights(runningWeights);

/** Fewer words than this are a name, an address or a heading. */
const fewest = 4;

/**
 * Whether a text asks for nothing: news, a tweet, a report. Such a text is about the places it names, and
 * they may be weighed; in a request every one of them may be the one that counts.
 */
export function isRunningText(reading: Reading, weights = learned): boolean {
  const { list } = reading.tokens;
  if (list.length < fewest || list.some(({ unspaced }) => unspaced)) return false;
  if (tellsWhoIsServed(reading) || tellsWhoUsesIt(reading) || tellsWhoIsAway(reading)) return false;
  return isLifeStory(reading) || likelihoodOf(textSigns(reading), weights) >= weights.surest;
}

/** `Born in Lyon, she moved to the coast`: nobody of ours, and nobody who is served. */
function isLifeStory(reading: Reading): boolean {
  if ((reading.said & cues.formerly) === 0 || (reading.said & asking) !== 0) return false;
  return reading.tokens.list.some((_, at) => beginsPhrase(reading.tokens, at, births));
}

const births = phraseSetOf('born_in grew_up_in raised_in');

const asking =
  cues.customer |
  cues.partner |
  cues.self |
  cues.job |
  cues.work |
  cues.site |
  cues.organisation |
  cues.route |
  cues.headquarters;

/**
 * `The customer is in Lima`, `with the customer in Lima`: whatever else was told, that is what somebody asks
 * for.
 */
function tellsWhoIsServed(reading: Reading): boolean {
  if ((reading.said & cues.customer) === 0) return false;
  return reading.cues.some(
    (cue, at) =>
      (cue & cues.customer) !== 0 &&
      (wordAt(reading, at + 1) === 'is' ? isPlaceAfter(reading, at + 2) : isIn(reading, at)),
  );
}

/** `I am on vacation in Lyon until Monday`, and work is spoken of: an aside of somebody's request. */
function tellsWhoIsAway({ said, tokens }: Reading): boolean {
  if ((said & cues.travel) === 0 || (said & (cues.customer | cues.partner | cues.work | cues.site)) === 0)
    return false;
  return tokens.list.some((_, at) => beginsPhrase(tokens, at, leaves));
}

const leaves = phraseSetOf('on_vacation on_leave on_pto on_holiday');

/** `The users are in Lima`, `it is for a telco in Lima`. */
function tellsWhoUsesIt(reading: Reading): boolean {
  if ((reading.said & (cues.site | cues.organisation)) === 0) return false;
  return reading.cues.some(
    (cue, at) =>
      ((cue & cues.site) !== 0 && users.has(wordAt(reading, at)) && isPlaceAfter(reading, at + 2)) ||
      ((cue & cues.organisation) !== 0 && isIn(reading, at) && isForIt(reading, at)),
  );
}

const users = wordSet('users devs developers');

/** `is for a telco` */
function isForIt(reading: Reading, organisation: number): boolean {
  return [organisation - 2, organisation - 3].some(
    (at) => wordAt(reading, at) === 'for' && subjects.has(wordAt(reading, at - 1)),
  );
}

const subjects = wordSet('is it this that');

/** `a customer in Lima` is somebody's; `customers in Peru` are news. */
function isIn(reading: Reading, customer: number): boolean {
  const isOne = !wordAt(reading, customer).endsWith('s');
  return (
    isOne &&
    (cueAt(reading, customer + 1) & cues.preposition) !== 0 &&
    reading.nameAt(customer + 2) !== undefined
  );
}

function isPlaceAfter(reading: Reading, at: number): boolean {
  return wordAt(reading, at) === 'in' || reading.nameAt(at) !== undefined;
}

/**
 * 0 to 1: how likely a text with these signs is running text (a logistic regression, see
 * `scripts/learn-scenes.ts`).
 */
function likelihoodOf(signs: readonly number[], { bias, signs: weights }: OrderedWeights): number {
  let sum = bias;
  for (const sign of signs) sum += weights[sign] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
