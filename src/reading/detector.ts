import { aboutOf, type About, type ReadSentence } from './asks/about.ts';
import type { Ask, NoAsk } from './asks/clause-ask.ts';
import { readAsk } from './asks/read-ask.ts';
import { sentencesOf } from './asks/sentences.ts';
import { postSpoilers, type PostSpoiler } from './asks/spoilers.ts';
import { strengths } from './asks/wordings.ts';

export type Post = {
  /** Plain text; Slack's escapes are expected to be decoded. */
  readonly text: string;
  /** Others have replied already, so that a mere wish is not enough. */
  readonly hasThread?: boolean;
};

export type Detection =
  | {
      readonly kind: 'request';
      /** 2 to 9; the higher the plainer. */
      readonly score: number;
      /** What it rests on, for people. Holds user text. */
      readonly because: readonly string[];
    }
  | { readonly kind: 'other'; readonly why: Why };

/** What a post is when it is no request. A question who covers what is `coverage`: to be answered, not worked on. */
type Why = PostSpoiler | NoAsk | 'suppressed' | 'empty' | 'chatter';

/** Slack allows no longer message. */
const longestRead = 40_000;

/** No ask survives these. */
const final: ReadonlySet<PostSpoiler> = new Set(['withdrawn', 'job']);
/** Beside these only an outright ask counts: a call to the readers, or a role that is missing. */
const loud: ReadonlySet<PostSpoiler> = new Set(['bot', 'absence', 'announcement', 'joke']);

/**
 * Whether a post asks for a CSA's help with a partner. It rests on three things: somebody asks, the ask is
 * about a CSA's work, and nothing in the post says that it is something else. Deterministic, in time linear
 * to the text.
 */
export function detect({ text, hasThread = false }: Post): Detection {
  const post = text.slice(0, longestRead).normalize('NFC');
  if (/^\s*(?:📣|:mega:)/u.test(post)) return { kind: 'other', why: 'suppressed' };
  const sentences = sentencesOf(post);
  if (sentences.length === 0) return { kind: 'other', why: 'empty' };
  const folded = sentences.map((sentence) => sentence.folded).join('\n');
  const read = sentences.map((sentence) => ({ sentence, ask: readAsk(sentence, folded) }));
  const spoilers = spoilersOf(folded);
  return plainest(read, spoilers, hasThread) ?? { kind: 'other', why: whyNot(read, spoilers) };
}

function spoilersOf(folded: string): readonly PostSpoiler[] {
  return Object.entries(postSpoilers).flatMap(([name, pattern]) =>
    pattern.test(folded) ? [name as PostSpoiler] : [],
  );
}

/** The plainest ask that is strong enough for the post it stands in. */
function plainest(
  read: readonly ReadSentence[],
  spoilers: readonly PostSpoiler[],
  hasThread: boolean,
): Detection | undefined {
  if (spoilers.some((spoiler) => final.has(spoiler))) return undefined;
  const post: Setting = {
    answers: isNo(read[0], 'answer'),
    errand: read.some((sentence) => isNo(sentence, 'errand')),
    announced: spoilers.some((spoiler) => loud.has(spoiler)),
    reported: spoilers.length > 0 || hasThread,
    about: aboutOf(read),
  };
  const [best] = read
    .flatMap(({ ask }) => (ask.kind === 'ask' && holds(ask, post) ? [ask] : []))
    .toSorted((one, other) => strengths[other.ask] - strengths[one.ask]);
  if (best === undefined) return undefined;
  const score = strengths[best.ask] + weightOf(best, post.about);
  return { kind: 'request', score, because: [`asks: “${best.words.trim()}”`, ...post.about.because] };
}

/** What else the post is. */
type Setting = {
  readonly answers: boolean;
  readonly errand: boolean;
  readonly announced: boolean;
  readonly reported: boolean;
  readonly about: About;
};

function holds(ask: Ask, { answers, errand, announced, reported, about }: Setting): boolean {
  // "Where is the deck? Need it for a partner."
  if (errand && /^needs?$/.test(ask.words)) return false;
  // "I can take it. Could you send me the time?"
  if (answers && /^(?:can|could|would|will) (?:please )?(?:you|u)\b/.test(ask.words)) return false;
  if (announced && ask.ask === 'role' && !about.isCase) return false;
  const least = answers || announced ? strengths.role : reported ? strengths.need : strengths.wish;
  return strengths[ask.ask] >= least && weightOf(ask, about) >= (ask.ask === 'wish' ? 1.5 : 1);
}

function weightOf(ask: Ask, about: About): number {
  return about.weight + (ask.names ? about.nameWeight : 0);
}

function isNo(read: ReadSentence | undefined, why: NoAsk): boolean {
  return read?.ask.kind === 'none' && read.ask.why === why;
}

function whyNot(read: readonly ReadSentence[], spoilers: readonly PostSpoiler[]): Why {
  const [why] = read.flatMap(({ ask }) => (ask.kind === 'none' && ask.why !== undefined ? [ask.why] : []));
  return spoilers[0] ?? why ?? 'chatter';
}
