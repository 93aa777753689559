import type { Reading } from '../reading/reading.ts';
import { wordSet } from '../text/word-set.ts';

/** Words that speak for several customers, or for nobody knowing yet. */
const openWords = wordSet(
  'both either or regions global worldwide across joint split shared respectively plus and also multiple several each two three countries locations undecided tbd unclear unsure maybe depending could whether one other another second half',
);

/** Words looked through for those. */
const longest = 400;

/** What speaks for a request being about several places or none: how many regions are named, and words. */
export function openSigns({ tokens: { words } }: Reading, regions: readonly string[]): readonly string[] {
  const said = new Set(words.slice(0, longest).filter((word) => openWords.has(word)));
  return ['open', new Set(regions).size > 1 ? 'several' : 'one', ...[...said].map((word) => `word ${word}`)];
}
