import { gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { wordSet } from '../../text/word-set.ts';
import { beginsPhrase, phraseSetOf } from '../../words/phrase-set.ts';

/** `Deal Project Sahara`, `codename MONACO`: what a deal is called among us. */
export function isCalledSo(reading: Reading, first: number): boolean {
  const before = reading.tokens.list[first - 1];
  if (before === undefined || gapAt(reading, first) !== gaps.space) return false;
  const word = wordAt(reading, first - 1);
  if (callings.has(word)) return true;
  return word === 'project' && before.shape === 'title' && reading.tokens.list[first]?.shape !== 'lower';
}

const callings = wordSet('codename codenamed');

/** `Brandenburg is the release name they chose`, `Houston in the subject line is the name of their tool`. */
export function isName(reading: Reading, last: number): boolean {
  for (let at = last + 1; at <= last + toName; at += 1) {
    if ((gapAt(reading, at) & (gaps.stop | gaps.comma)) !== 0) return false;
    if (beginsPhrase(reading.tokens, at, namings)) return true;
  }
  return false;
}

const toName = 5;
const namings = phraseSetOf(`
  is_the_name is_just_the_name is_only_the_name is_the_release_name is_their_release_name is_our_release_name is_the_codename is_a_codename is_our_codename
  is_their_codename is_the_code_name is_the_project_name is_the_product_name is_the_internal_name is_a_product is_their_product
`);
