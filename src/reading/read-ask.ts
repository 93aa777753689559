import { beginsAsAnswer, takesOn } from './answers.ts';
import { asks, strengths, type AskKind } from './asks.ts';
import { isErrand } from './errands.ts';
import { isMusing } from './musings.ts';
import { wordingIn } from './lexicon.ts';
import { wantsWork } from './objects.ts';
import type { Sentence } from './sentences.ts';
import { clauseSpoilers, sentenceSpoilers } from './spoilers.ts';
import { customers, partners, roles, whens, work } from './topics.ts';

export type ReadAsk =
  | {
      readonly kind: 'ask';
      readonly ask: AskKind;
      /** As it stands in the text, folded. */
      readonly words: string;
      /** Whether capital letters mark names in the language it was asked in. */
      readonly names: boolean;
    }
  | { readonly kind: 'none'; readonly why?: NoAsk };

/** What a sentence is instead of an ask. */
export type NoAsk =
  | keyof typeof clauseSpoilers
  | 'coverage'
  | 'question'
  | 'question-about-bot'
  | 'errand'
  | 'musing'
  | 'answer'
  | 'done';

const getting =
  /\bneeds? to (?:get|find|bring|line up|book|engage|arrange|have|borrow|pull in|run|deliver|present|respond|show|demo|build|train|prepare)\b/;

/** The plainest ask of a sentence, unless the sentence says something that takes it back. */
export function readAsk(sentence: Sentence, post: string): ReadAsk {
  const clauses = sentence.clauses.map(clauseAsk);
  const live = best(clauses.filter((read) => read.kind === 'ask'));
  const dead = clauses.find((read) => read.kind === 'none' && read.why !== undefined);
  const why = sentenceSpoiler(sentence, live, post);
  if (why !== undefined) return { kind: 'none', why };
  return live ?? dead ?? { kind: 'none' };
}

function clauseAsk(clause: string): ReadAsk {
  const ask = plainest(clause);
  if (clauseSpoilers.negated.test(clause)) return { kind: 'none', why: 'negated' };
  if (
    clauseSpoilers.thanks.test(clause) &&
    !(ask?.ask === 'call' && /[a-z]/.test(ask.words) && !/\bfor (?:the|your|all)\b/.test(clause))
  ) {
    return { kind: 'none', why: 'thanks' };
  }
  if (clauseSpoilers.offer.test(clause)) return { kind: 'none', why: 'offer' };
  if (isMusing(clause) && ask?.ask !== 'call') return { kind: 'none', why: 'musing' };
  if (ask !== undefined && ask.ask !== 'call' && (takesOn(clause) || helpsAlready.test(clause)))
    return { kind: 'none', why: 'answer' };
  if (ask !== undefined && !wantsWork(clause, ask.words)) return { kind: 'none', why: 'errand' };
  if (ask === undefined) return beginsAsAnswer(clause) ? { kind: 'none', why: 'answer' } : { kind: 'none' };
  return ask;
}

/** "Ana will help with the lab": somebody does already. */
const helpsAlready =
  /^(?!.*\b(?:need|needs|looking|want|wants|request\w*)\b).*\b(?:will|can|happy to|glad to|offered to|agreed to|volunteered to|here to|able to) (?:\w+ )?(?:help|support|assist)\b/;

const never = /(?!)/;

type Found = Extract<ReadAsk, { readonly kind: 'ask' }>;

function plainest(clause: string): Found | undefined {
  return best(
    asks.flatMap(({ names, words }) =>
      (['call', 'role', 'need', 'wish'] as const).flatMap((kind) => {
        const found = wordingIn(clause, words[kind] ?? never);
        return found === undefined
          ? []
          : [{ kind: 'ask' as const, ask: downgraded(kind, found, clause), words: found, names }];
      }),
    ),
  );
}

/** "They need to" is only a wish, unless somebody is to be got. */
function downgraded(kind: AskKind, words: string, clause: string): AskKind {
  return kind === 'need' && /^needs?$/.test(words) && /\bneeds? to\b/.test(clause) && !getting.test(clause)
    ? 'wish'
    : kind;
}

function best(found: readonly ReadAsk[]): Found | undefined {
  const live = found.filter((read) => read.kind === 'ask');
  return live.toSorted((one, other) => strengths[other.ask] - strengths[one.ask])[0];
}

/** What takes back a sentence's ask, unless it asks for somebody's help all the same. */
function sentenceSpoiler(sentence: Sentence, ask: Found | undefined, post: string): NoAsk | undefined {
  const { folded } = sentence;
  if (sentenceSpoilers.aboutBot.test(folded)) return 'question-about-bot';
  if (sentenceSpoilers.coverage.test(folded))
    return ask !== undefined && wantsDeed(folded) ? undefined : 'coverage';
  if (sentenceSpoilers.know.test(folded) && !wantsHelp.test(folded)) return 'question';
  if (asksProcess(sentence) && (ask === undefined || !isSpecific(post))) {
    return isErrand(sentence, false) ? 'errand' : 'question';
  }
  if (ask === undefined) return undefined;
  const hasRole = roles.test(folded);
  if (sentence.isQuestion && advertises.test(folded) && !hasRole && !whens.test(folded)) return 'offer';
  if (ask.ask !== 'call' && sentenceSpoilers.done.test(folded)) return 'done';
  return isErrand(sentence, hasRole && ask.ask !== 'wish') ? 'errand' : undefined;
}

function asksProcess({ folded, isQuestion }: Sentence): boolean {
  const process = sentenceSpoilers.process.exec(folded);
  return process !== null && (process.index < 12 || isQuestion);
}

/** "Looking for inspiration?" asks nobody; it advertises what follows. */
const advertises =
  /^(?:still )?(?:want|looking for|need|interested|struggling|stuck|ready to|tired of|curious|thinking about|planning|missed|working on|got|have) /;

const wantsHelp =
  /\b(?:could|can|who|please|free to|able to|willing to) (?:please )?(?:help|support|join|assist|cover|present|run|deliver)\b|支援|手伝/;

function wantsDeed(folded: string): boolean {
  return (
    (wantsHelp.test(folded) ||
      /\b(?:to (?:help|support|join|run|present|deliver)|needs? (?:help|an?|some))\b/.test(folded)) &&
    (work.test(folded) || whens.test(folded))
  );
}

/** Names a case: a day, and for whom. */
function isSpecific(folded: string): boolean {
  return whens.test(folded) && [work, roles, customers, partners].some((topic) => topic.test(folded));
}
