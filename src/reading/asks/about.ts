import { namesOf } from '../names/proper-name.ts';
import { wordingIn } from './lexicon.ts';
import type { ReadAsk } from './clause-ask.ts';
import type { Sentence } from './sentences.ts';
import { customers, helping, partners, products, roles, whens, work } from './topics.ts';

export type ReadSentence = { readonly sentence: Sentence; readonly ask: ReadAsk };

/** What a post is about. */
export type About = {
  /** 1 for work or a role, ½ for whatever people in the channel speak of anyway. */
  readonly weight: number;
  /** ½ for a name, 1 for two, or for one with a day. Only languages that keep capitals for names count. */
  readonly nameWeight: number;
  /** Speaks of work or a day, not only of people. */
  readonly isCase: boolean;
  readonly because: readonly string[];
};

/** A partner or customer alone is no work yet: people also want their addresses and logos. */
const topics = [
  { about: 'work', pattern: work, weight: 1 },
  { about: 'somebody technical', pattern: roles, weight: 1 },
  { about: 'a partner', pattern: partners, weight: 0.5 },
  { about: 'a customer', pattern: customers, weight: 0.5 },
  { about: 'the product', pattern: products, weight: 0.5 },
  { about: 'help', pattern: helping, weight: 0.5 },
] as const;

/** Reads what a post is about in those of its sentences that are no thanks and no offers. */
export function aboutOf(read: readonly ReadSentence[]): About {
  const told = read.filter(({ ask }) => ask.kind === 'ask' || (ask.why !== 'thanks' && ask.why !== 'offer'));
  const folded = told.map(({ sentence }) => sentence.folded).join('\n');
  const found = topics.flatMap(({ about, pattern, weight }) => {
    const words = wordingIn(folded, pattern);
    return words === undefined ? [] : [{ weight, because: `about ${about}: “${words}”` }];
  });
  const names = told.reduce((sum, { sentence }) => sum + namesIn(sentence), 0);
  const when = wordingIn(folded, whens);
  return {
    weight: found.reduce((sum, { weight }) => sum + weight, 0),
    nameWeight: Math.min(1, (names > 0 && when !== undefined ? names + 1 : names) / 2),
    isCase: when !== undefined || work.test(folded),
    because: [...found.map(({ because }) => because), ...(when === undefined ? [] : [`when: “${when}”`])],
  };
}

const asking = /^[^,.]{0,60}? (?:needs?|wants?|asks?|asked|is asking|are asking|requires?|would)\b/;

/** Names, without a capital that only begins the sentence. */
function namesIn({ raw }: Sentence): number {
  return namesOf(raw).filter(({ start, end }) => start > 0 || asking.test(raw.slice(end))).length;
}
