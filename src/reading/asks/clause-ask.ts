import { beginsAsAnswer, takesOn } from './answers.ts';
import { wordingIn } from './lexicon.ts';
import { isMusing } from './musings.ts';
import { wantsWork } from './objects.ts';
import { clauseSpoilers } from './spoilers.ts';
import { asks, strengths, type AskKind } from './wordings.ts';

export type ReadAsk = Ask | { readonly kind: 'none'; readonly why?: NoAsk };

export type Ask = {
  readonly kind: 'ask';
  readonly ask: AskKind;
  /** As it stands in the text, folded. */
  readonly words: string;
  /** Whether capital letters mark names in the language it was asked in. */
  readonly names: boolean;
};

/** What a clause or sentence is instead of an ask. */
export type NoAsk =
  | keyof typeof clauseSpoilers
  | 'coverage'
  | 'question'
  | 'question-about-bot'
  | 'errand'
  | 'musing'
  | 'answer'
  | 'done';

/** The plainest ask of a folded clause, unless the clause says something that takes it back. */
export function readClause(clause: string): ReadAsk {
  const ask = plainest(clause);
  const why = clauseSpoiler(clause, ask);
  if (why !== undefined) return { kind: 'none', why };
  return ask ?? (beginsAsAnswer(clause) ? { kind: 'none', why: 'answer' } : { kind: 'none' });
}

/** Of several asks the strongest, the first of equals. */
export function strongest(read: readonly ReadAsk[]): Ask | undefined {
  const live = read.filter((one) => one.kind === 'ask');
  return live.toSorted((one, other) => strengths[other.ask] - strengths[one.ask])[0];
}

function clauseSpoiler(clause: string, ask: Ask | undefined): NoAsk | undefined {
  const calls = ask?.ask === 'call';
  if (clauseSpoilers.negated.test(clause)) return 'negated';
  if (clauseSpoilers.thanks.test(clause) && !(calls && thanksAhead(clause, ask))) return 'thanks';
  if (clauseSpoilers.offer.test(clause)) return 'offer';
  if (calls) return undefined;
  if (isMusing(clause)) return 'musing';
  if (ask === undefined) return undefined;
  if (takesOn(clause) || helpsAlready.test(clause)) return 'answer';
  return wantsWork(clause, ask.words) ? undefined : 'errand';
}

/** "Thanks to anyone who can help", not "thanks for". Japanese thanks use the words of a call themselves. */
function thanksAhead(clause: string, ask: Ask): boolean {
  return /[a-z]/.test(ask.words) && !/\bfor (?:the|your|all)\b/.test(clause);
}

/** "Ana will help with the lab": somebody does already. */
const helpsAlready =
  /^(?!.*\b(?:need|needs|looking|want|wants|request\w*)\b).*\b(?:will|can|happy to|glad to|offered to|agreed to|volunteered to|here to|able to) (?:\w+ )?(?:help|support|assist)\b/;

function plainest(clause: string): Ask | undefined {
  return strongest(
    asks.flatMap(({ names, words }) =>
      Object.entries(words).flatMap(([kind, pattern]) => {
        const found = wordingIn(clause, pattern);
        if (found === undefined) return [];
        return [
          { kind: 'ask' as const, ask: downgraded(kind as AskKind, found, clause), words: found, names },
        ];
      }),
    ),
  );
}

const getting =
  /\bneeds? to (?:get|find|bring|line up|book|engage|arrange|have|borrow|pull in|run|deliver|present|respond|show|demo|build|train|prepare)\b/;

/** "They need to" is only a wish, unless somebody is to be got. */
function downgraded(kind: AskKind, words: string, clause: string): AskKind {
  const needsTo = kind === 'need' && /^needs?$/.test(words) && /\bneeds? to\b/.test(clause);
  return needsTo && !getting.test(clause) ? 'wish' : kind;
}
