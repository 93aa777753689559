import { signsOf } from './evidence/signs.ts';
import { ownWeights, weigh, type Evidence, type Weights } from './evidence/weights.ts';

export type Post = {
  /** Plain text; Slack's escapes are expected to be decoded. */
  readonly text: string;
};

export type Detection =
  | {
      readonly kind: 'request';
      /** From `least` to 1. About the share of posts with that score that are requests; see `certain`. */
      readonly score: number;
      /** The words that speak loudest for it, for people. Holds user text. */
      readonly because: readonly string[];
    }
  | { readonly kind: 'other'; readonly why: 'suppressed' | 'empty' | 'unlikely'; readonly score: number };

/** The lowest score that is called a request. */
export const least = 0.65;

/** A score from which on acting without asking back is fine. */
export const certain = 0.9;

/**
 * Whether a post asks for a CSA's help with a partner: the signs it shows are weighed (`evidence/`). A
 * leading 📣 says that it does not. Deterministic; reads both ends of a long text, in linear time.
 */
export function detect({ text }: Post, weights: Weights = ownWeights): Detection {
  if (/^\s*(?:📣|:mega:)/u.test(text)) return { kind: 'other', why: 'suppressed', score: 0 };
  const signs = signsOf(text);
  if (signs.size === 0) return { kind: 'other', why: 'empty', score: 0 };
  const { sum, evidence } = weigh(signs, weights);
  const score = 1 / (1 + Math.exp(-sum));
  return score < least
    ? { kind: 'other', why: 'unlikely', score }
    : { kind: 'request', score, because: loudest(evidence) };
}

/** Up to four phrases, each once, none part of another. */
function loudest(evidence: readonly Evidence[]): readonly string[] {
  const phrases: string[] = [];
  for (const { words, adds } of evidence.toSorted((one, other) => other.adds - one.adds)) {
    if (adds <= 0 || phrases.length === 4) break;
    const isNew =
      words.trim() !== '' && !phrases.some((phrase) => phrase.includes(words) || words.includes(phrase));
    if (isNew) phrases.push(words);
  }
  return phrases.map((phrase) => `“${phrase}”`);
}
