import { signsOf } from './evidence/signs.ts';
import { ownWeights, weigh, type Evidence, type Weights } from './evidence/weights.ts';

export type Post = {
  /** Plain text; Slack's escapes are expected to be decoded. */
  readonly text: string;
};

export type Detection =
  | {
      readonly kind: 'request';
      /**
       * From `least` to 1: about the share of posts with that score that are requests (measured: 82 % of
       * those up to 0.8, 96 % up to 0.9, 99 % above).
       */
      readonly score: number;
      /** The words that speak loudest for it, for people. Holds user text. */
      readonly because: readonly string[];
    }
  | { readonly kind: 'other'; readonly why: 'suppressed' | 'empty' | 'unlikely'; readonly score: number };

/** The lowest score that is called a request: 97 % precision, 91 % recall in cross-validation. */
export const least = 0.65;

/** From here on a request can be made without asking back: 99.5 % precision, 71 % recall. */
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
  const speaking = evidence.filter(({ words, adds }) => adds > 0 && /\p{L}/u.test(words));
  for (const { words } of speaking.toSorted((one, other) => other.adds - one.adds)) {
    if (phrases.length === 4) break;
    const isNew = !phrases.some((phrase) => phrase.includes(words) || words.includes(phrase));
    if (isNew) phrases.push(words);
  }
  return phrases.map((phrase) => `“${phrase}”`);
}
