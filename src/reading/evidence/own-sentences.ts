/** Characters that are read at either end of a post: what is wanted stands first or last. */
const longestEnd = 1500;

/**
 * The writer's own sentences. Quotes, code and what is struck through are left out; addresses become
 * `§link`, mentions `§person`. A line break ends a sentence.
 */
export function ownSentences(post: string): readonly string[] {
  return bothEnds(post)
    .split('```')
    .filter((_, index) => index % 2 === 0)
    .join(' ')
    .replaceAll(/^\s{0,9}(?:>|&gt;).*$/gm, '')
    .replaceAll(/(?<![\p{L}\p{N}~])~[^~\n]{2,400}~(?!~)/gu, ' §struck ')
    .replaceAll(/\bhttps?:\/\/\S+/gi, ' §link ')
    .replaceAll(/<@[^>\s]{1,40}>|(?<![\p{L}\d])@[\p{L}\d._-]{1,40}/gu, ' §person ')
    .split(/(?<=[!?。！？\n])|(?<=[.;])(?=\s|$)/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function bothEnds(post: string): string {
  if (post.length <= 2 * longestEnd) return post.normalize('NFC');
  return `${post.slice(0, longestEnd)}\n${post.slice(-longestEnd)}`.normalize('NFC');
}
