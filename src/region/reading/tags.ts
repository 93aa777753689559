import type { Knowledge, Sense } from '../knowledge/knowledge.ts';
import { sensesFrom } from '../knowledge/senses.ts';
import { gaps } from '../text/gaps.ts';
import type { Tokens } from '../text/tokens.ts';

/** Letters a place has at least to be seen in a longer tag, and thousands of people. */
const shortest = 5;
const large = 500;

/** The entry of the place a hashtag begins with: `#ChennaiRains`, `#mumbairains`. -1: none. */
export function entryOfTag({ list, folded, text }: Tokens, knowledge: Knowledge, at: number): number {
  const { names } = knowledge;
  const token = list[at];
  if (token === undefined || (token.gap & gaps.hash) === 0 || token.unspaced) return -1;
  const end = names.longestRun(folded, token.from, token.to, shortest);
  if (end < 0 || end === token.to) return -1;
  // Where letters of both sizes are used, the next word has to begin with a large one.
  const next = text[token.start + end - token.from] ?? '';
  if (token.shape !== 'lower' && next === next.toLowerCase()) return -1;
  const found = names.find(folded, token.from, end);
  return sensesFrom(knowledge, found).some(isLarge) ? found : -1;
}

function isLarge({ kind, people }: Sense): boolean {
  return kind === 'country' || (kind === 'city' && people >= large);
}
