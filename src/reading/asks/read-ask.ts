import { readClause, strongest, type Ask, type NoAsk, type ReadAsk } from './clause-ask.ts';
import { isErrand } from './errands.ts';
import type { Sentence } from './sentences.ts';
import { sentenceSpoilers } from './spoilers.ts';
import { customers, partners, roles, whens, work } from './topics.ts';

/**
 * The plainest ask of a sentence, unless the sentence says something that takes it back. `post` is the
 * whole post, folded: a question about the process is a request when the post names a case.
 */
export function readAsk(sentence: Sentence, post: string): ReadAsk {
  const clauses = sentence.clauses.map(readClause);
  const dead = clauses.find((read) => read.kind === 'none' && read.why !== undefined);
  const live = strongest(clauses) ?? (dead === undefined ? terseAsk(sentence) : undefined);
  const why = sentenceSpoiler(sentence, live, post);
  if (why !== undefined) return { kind: 'none', why };
  return live ?? dead ?? { kind: 'none' };
}

/** "Softcat POC on Thursday?": a few words with a question mark, the work named and no verb in front. */
function terseAsk({ folded, isQuestion }: Sentence): Ask | undefined {
  if (!isQuestion || folded.split(' ').length > 8 || !work.test(folded) || opensQuestion.test(folded))
    return undefined;
  return { kind: 'ask', ask: 'wish', words: folded, names: true };
}

const opensQuestion =
  /^(?:who|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|would|will|should|shall|may|any|and|or|so|you|ready|new|more|no|not|still|looking|want|need|interested|struggling|curious)\b/;

/** What takes back a sentence's ask, unless it asks for somebody's help all the same. */
function sentenceSpoiler(sentence: Sentence, ask: Ask | undefined, post: string): NoAsk | undefined {
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
