/** A list of folded words as a set; an underscore joins the words of a phrase. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(phrasesOf(list));
}

export function phrasesOf(list: string): readonly string[] {
  return list
    .trim()
    .split(/\s+/u)
    .map((phrase) => phrase.replaceAll('_', ' '));
}
