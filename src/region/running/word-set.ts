import { tokenize } from '../text/tokens.ts';

/** The folded words of a list; an underscore joins the words of a phrase. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/\s+/u)
      .map((phrase) => tokenize(phrase.replaceAll('_', ' ')).folded)
      .filter((word) => word !== ''),
  );
}
