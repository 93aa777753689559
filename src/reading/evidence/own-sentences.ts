/** Characters that are read at either end of a post: what is wanted stands first or last. */
const longestEnd = 1500;
/** Sentences that are read; nobody needs more to say what they want. */
const most = 100;

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
    .replaceAll(/(?<![\p{L}\p{N}~])~(?=\S)[^~\n]{1,400}(?<=\S)~(?![\p{L}\p{N}~])/gu, ' §struck ')
    .replaceAll(/\bhttps?:\/\/\S+/gi, ' §link ')
    .replaceAll(/<@[^>\s]{1,40}>|(?<![\p{L}\d])@[\p{L}\d._-]{1,40}/gu, ' §person ')
    .split(/(?<=[!?。！？\n])|(?<=[.;])(?=\s|$)/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
    .filter((_, place, { length }) => place < most / 2 || place >= length - most / 2);
}

function bothEnds(post: string): string {
  if (post.length <= 2 * longestEnd) return post.normalize('NFC');
  return `${post.slice(0, longestEnd)}\n${post.slice(-longestEnd)}`.normalize('NFC');
}
