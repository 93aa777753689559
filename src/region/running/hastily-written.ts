import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';

/** Whether a text is like a tweet: tags, emoji, an exclamation, or no capital at its beginning. */
export function isHastilyWritten({ tokens: { list, text } }: Reading): boolean {
  if (list[0]?.shape === 'lower' || list.some(({ gap }) => (gap & gaps.hash) !== 0)) return true;
  return /\p{Extended_Pictographic}|[@!]/u.test(text);
}
