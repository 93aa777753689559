import { strengths } from './asks.ts';
import { readAsk, type NoAsk, type ReadAsk } from './read-ask.ts';
import { namesOf } from './proper-name.ts';
import { postSpoilers, type PostSpoiler } from './spoilers.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { customers, helping, partners, products, roles, whens, work } from './topics.ts';
import { wordingIn } from './lexicon.ts';

export type Post = {
  /** Plain text; Slack's escapes are expected to be decoded. */
  readonly text: string;
  /** Others have replied already, so that a mere hint of a request is not enough. */
  readonly hasThread?: boolean;
};

export type Detection =
  | {
      readonly kind: 'request';
      /** 1 and up; the higher the plainer. */
      readonly score: number;
      /** What it rests on, for people. Holds user text. */
      readonly because: readonly string[];
    }
  | { readonly kind: 'other'; readonly why: Why };

/** What a post is when it is no request. A question who covers what is `coverage`: answered, not worked on. */
export type Why = PostSpoiler | NoAsk | 'suppressed' | 'empty' | 'chatter';

/** Slack allows no longer message. */
const longestRead = 40_000;

type Read = { readonly sentence: Sentence; readonly ask: ReadAsk };

/**
 * Whether a post asks for a CSA's help with a partner. It rests on three things: somebody asks, the ask is
 * about a CSA's work, and nothing in the post says that it is something else. Deterministic, in time linear
 * to the text.
 */
export function detect({ text, hasThread = false }: Post): Detection {
  const post = text.slice(0, longestRead).normalize('NFC');
  if (/^\s*(?:📣|:mega:)/u.test(post)) return { kind: 'other', why: 'suppressed' };
  const sentences = sentencesOf(post);
  const whole = sentences.map(({ folded }) => folded).join('\n');
  const reads = sentences.map((sentence) => ({ sentence, ask: readAsk(sentence, whole) }));
  if (reads.length === 0) return { kind: 'other', why: 'empty' };
  const spoilers = spoilersOf(reads);
  const plain = plainAsk(reads, spoilers, hasThread);
  return plain ?? { kind: 'other', why: whyNot(reads, spoilers) };
}

function spoilersOf(reads: readonly Read[]): readonly PostSpoiler[] {
  const folded = reads.map(({ sentence }) => sentence.folded).join('\n');
  return Object.entries(postSpoilers).flatMap(([name, pattern]) =>
    pattern.test(folded) ? [name as PostSpoiler] : [],
  );
}

/** Spoilers that no ask survives, and those that only an outright call to the readers does. */
const final: readonly PostSpoiler[] = ['withdrawn', 'job'];
const callsOnly: readonly PostSpoiler[] = ['bot', 'absence', 'announcement', 'joke'];

function plainAsk(
  reads: readonly Read[],
  spoilers: readonly PostSpoiler[],
  hasThread: boolean,
): Detection | undefined {
  if (spoilers.some((spoiler) => final.includes(spoiler))) return undefined;
  const answers = reads[0]?.ask.kind === 'none' && reads[0].ask.why === 'answer';
  const least =
    answers || spoilers.some((spoiler) => callsOnly.includes(spoiler))
      ? 3
      : spoilers.length > 0 || hasThread
        ? 2
        : 1;
  const afterErrand = reads.some(({ ask }) => ask.kind === 'none' && ask.why === 'errand');
  const topic = topicOf(reads);
  const found = reads.flatMap(({ ask }) => {
    if (ask.kind === 'none') return [];
    if (afterErrand && /^needs?$/.test(ask.words)) return [];
    if (answers && /^(?:can|could|would|will) (?:please )?(?:you|u)\b/.test(ask.words)) return [];
    const weight = topic.weight + (ask.names ? Math.min(1, topic.names / 2) : 0);
    const strength = strengths[ask.ask];
    const enough = strength >= least && weight >= (ask.ask === 'wish' ? 1.5 : 1);
    return enough ? [{ score: strength + weight, words: ask.words }] : [];
  });
  const best = found.toSorted((one, other) => other.score - one.score)[0];
  if (best === undefined) return undefined;
  return { kind: 'request', score: best.score, because: [`asks: “${best.words.trim()}”`, ...topic.because] };
}

/** A partner or customer alone is no work yet: people also want their addresses and logos. */
const topics = [
  { about: 'work', pattern: work, weight: 1 },
  { about: 'somebody technical', pattern: roles, weight: 1 },
  { about: 'a partner', pattern: partners, weight: 0.5 },
  { about: 'a customer', pattern: customers, weight: 0.5 },
  { about: 'the product', pattern: products, weight: 0.5 },
  { about: 'help', pattern: helping, weight: 0.5 },
] as const;

type Topic = { readonly weight: number; readonly names: number; readonly because: readonly string[] };

/** What the post is about, read in the sentences that are not thanks or offers. */
function topicOf(reads: readonly Read[]): Topic {
  const told = reads.filter(({ ask }) => ask.kind === 'ask' || (ask.why !== 'thanks' && ask.why !== 'offer'));
  const folded = told.map(({ sentence }) => sentence.folded).join('\n');
  const found = topics.flatMap(({ about, pattern, weight }) => {
    const words = wordingIn(folded, pattern);
    return words === undefined ? [] : [{ weight, because: `about ${about}: “${words}”` }];
  });
  const names = told.reduce((sum, { sentence }) => sum + namesIn(sentence), 0);
  const when = wordingIn(folded, whens);
  const because = [
    ...found.map((topic) => topic.because),
    ...(when === undefined ? [] : [`when: “${when}”`]),
  ];
  return {
    weight: found.reduce((sum, { weight }) => sum + weight, 0),
    names: names > 0 && when !== undefined ? names + 1 : names,
    because,
  };
}

/** Names that are not just the first word of a sentence. */
function namesIn({ raw }: Sentence): number {
  const asking = /^[^,.]{0,60}? (?:needs?|wants?|asks?|asked|is asking|are asking|requires?|would)\b/;
  return namesOf(raw).filter(({ start, end }) => start > 0 || asking.test(raw.slice(end))).length;
}

function whyNot(reads: readonly Read[], spoilers: readonly PostSpoiler[]): Why {
  const dead = reads.flatMap(({ ask }) => (ask.kind === 'none' && ask.why !== undefined ? [ask.why] : []));
  return spoilers[0] ?? dead[0] ?? 'chatter';
}
