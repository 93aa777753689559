import { errorsBetween } from '../region/text/errors-between.ts';

/** ` Did you mean "region"?` when a known word is at most a third of its letters away, else nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const [nearest] = known
    .map((candidate) => ({ candidate, ...stepsBetween(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ steps, most }) => steps <= most)
    .toSorted((one, other) => one.steps - other.steps);
  return nearest === undefined ? '' : ` Did you mean "${nearest.candidate}"?`;
}

function stepsBetween(word: string, known: string): { readonly steps: number; readonly most: number } {
  const most = Math.max(1, Math.floor(known.length / 3));
  return { steps: errorsBetween(word, known, most), most };
}
