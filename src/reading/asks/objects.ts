import { anyOf } from './lexicon.ts';
import { helping, products, roles, work } from './topics.ts';

const people = anyOf(
  'some ?(?:one|body)|any ?(?:one|body)|people|persons?|brains?|hands?|eyes?|ears?|experts?',
  'expertise|volunteers?|speakers?|presenters?|trainers?|facilitators?|colleagues?|hero(?:es)?',
  'souls?|bod(?:y|ies)|engineers?|folks|you|us|sme|owners?|counterparts?|sparring|reviewers?',
  String.raw`input|time|hours?|days?|minutes?|mins?|slots?|presence|capacity|bandwidth|coach\w*|mentor\w*`,
  String.raw`enabl\w*|one`,
);
const opening =
  /^(?:needs?|nd|looking (?:for|4)|searching for|requires?|requiring|requesting|seeking|in need of|on the lookout for)$/;
const headEnd = /\s(?:of|for|from|with|on|in|at|to|about|by|who|that|which|before|after|until|because|w\/)\s/;

/**
 * Whether what a need asks for could be a CSA's work: "a photo of the booth" and "a headcount for the
 * dinner" are not, whatever else the post speaks of. Only the words up to the first preposition count.
 */
export function wantsWork(clause: string, words: string): boolean {
  if (!opening.test(words)) return true;
  const after = clause.slice(clause.indexOf(words) + words.length).trimStart();
  const head = (` ${after} `.split(headEnd)[0] ?? '').trim().split(' ').slice(0, 8).join(' ');
  return (
    head === '' ||
    /^[^a-z]*$/.test(head) ||
    [people, work, roles, helping, products].some((topic) => topic.test(head))
  );
}
