import { anyOf } from './lexicon.ts';

/** What the writer has to do without anybody's help. */
const ownDuty = anyOf(
  '(?:^|i |gotta |i still |i really |i just )(?:need|want|have|got) to(?! (?:get|find|bring|line up|book|engage|borrow|arrange|pull in)(?! back| out| up| to| some (?:sleep|rest)))',
  '(?:we|you|they|everyone|gitlab|sales|marketing|product|people|somebody|someone) (?:all |really |also |still |just |might |may )*(?:need|needs|want|wants|have|has) to (?:get better|stop|start|talk|rethink|be|keep|remember|celebrate|improve|do|think|make|ensure|decide|reschedule|move|cancel|postpone|push|leave|drop|update|log|send|submit|finish|complete|discuss|chat|check|confirm|sync|go|step|catch|eat|sleep|read|upgrade|share|say|see|know|file|change|fix|wait|hear|focus|use|meet|learn|clean|refresh|fill|thank|review)',
  `(?:i|we)(?: would|'d) (?:really |also )?(?:love|like|prefer) to (?:join|hear|know|be|meet|go|attend|learn|thank|congratulate|see (?:more|this|that|you|how|what|us)|share|say|add|point out|invite|welcome|emphasi[sz]e|remind|understand)`,
);

/** Sentences about the world and its partners in general. */
const opinion = anyOf(
  'need more (?:csas?|sas?|people|hands|headcount|of (?:this|these|that)|time|coffee)',
  String.raw`(?:(?:^|all |most |many |some |these days,? |other )(?:partners|customers|resellers|gsis)|(?:every|each|a|any|your average) (?:\S{1,30} ){0,3}?(?:partner|customer|reseller|gsi|call|demo|workshop|poc)) (?:always |usually |often |generally |typically |really |now |all |should |will |just )*(?:need|needs|want|wants|ask|asks|expect|expects|love|tend)`,
  String.raw`(?:would be|'d be) (?:\S{1,30} )?(?:interesting|fun|funny|cool)|should(?:n't)? (?:we|i)`,
  `we should(?:n't)?`,
  '(?:needs?|want) (?:everyone|all (?:csas|of you|sas)|you all|your (?:input|votes?|numbers?|feedback|slides?|updates?|shirt|travel|names?))',
  String.raw`(?:^|and )(?:every|each|most|many|all|no|good|great) (?:\S{1,30} ){1,3}?(?:needs?|wants?|requires?)`,
  '(?:get|gets|getting|got|were|was|been) asked',
  `you(?:'ll| will| might| may| probably)* (?:want|need)|too (?:many|much)|classic`,
  'if (?:i|we) (?:had|were)|i think|i guess|i feel|imo|imho|in my (?:opinion|experience|view)',
  'i wonder|generally speaking|typically|usually|as always|tends? to|reading (?:an?|the|this)',
  'article|blog ?post|the hardest part|reminds me|as (?:i|we) (?:said|mentioned)',
  `that's (?:what|why|how)|which is (?:what|why)|rumou?r has it|turns out|fun fact|hot take`,
  'unpopular opinion',
);

/** Whether a folded clause only thinks aloud. */
export function isMusing(clause: string): boolean {
  return ownDuty.test(clause) || opinion.test(clause);
}
