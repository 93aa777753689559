import { fold } from '../words.ts';

/** A sentence in folded form, cut into the clauses between its commas. */
export type Sentence = {
  readonly raw: string;
  readonly folded: string;
  readonly clauses: readonly string[];
  readonly isQuestion: boolean;
};

/** Sentences that are looked at; a post has said what it wants by then. */
const most = 300;
/** Longer stretches without a full stop are cut, so that no pattern meets an endless line. */
const longest = /[^]{1,2000}/gu;

/**
 * The writer's own sentences: quotes and code are left out, addresses become `§link`, mentions `@person`.
 * A line break ends a sentence.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const own = text
    .split('```')
    .filter((_, index) => index % 2 === 0)
    .join(' ')
    .split('\n')
    .filter((line) => !/^\s*(?:>|&gt;)/.test(line))
    .join('\n')
    .replaceAll(/\bhttps?:\/\/\S+/gi, ' §link ')
    .replaceAll(/<@[^>\s]{1,40}>|@[\p{L}\d._-]{1,40}/gu, '@person');
  return own
    .split(/(?<=[!?。！？\n])|(?<=(?<!(?<![\p{L}\d])\d{1,2})[.;])(?=\s|$)|(?<=…)/u)
    .flatMap((sentence) => sentence.match(longest) ?? [])
    .filter((sentence) => /[^\s.!?;]/u.test(sentence))
    .slice(0, most)
    .map(sentenceOf);
}

function sentenceOf(text: string): Sentence {
  const raw = text.trim();
  const folded = fold(raw)
    .replaceAll(/\s+/g, ' ')
    .replace(/^(?:[^\p{L}\p{N}§@:]|@person,?\s?)+/u, '');
  const clauses = folded
    .split(/[,:;()–—、，]|\s-\s|\.\.+|\s(?:but|and so|so|aber|mais|pero|mas)\s/u)
    .map((clause) => clause.trim());
  return {
    raw,
    folded,
    clauses: clauses.filter((clause) => clause !== ''),
    isQuestion: /[?？]\s*$/.test(raw),
  };
}
