import type { NameTable } from '../places/name-table.ts';
import { isHangulUnit } from './units.ts';
import type { Token, Tokens } from './tokens.ts';

type Tables = { readonly cues: NameTable; readonly knowledge: { readonly names: NameTable } };

/** Longest name or cue looked for inside a run of an unspaced script, in UTF-16 units. */
const longest = 12;

/**
 * Cuts words of scripts without spaces into the names and cues inside them: `大阪の顧客` becomes `大阪`, `の`,
 * `顧客`. In Korean, particles follow the word, so only beginnings are looked at, then what remains.
 */
export function segment(tokens: Tokens, tables: Tables): Tokens {
  if (!tokens.list.some(({ unspaced }) => unspaced)) return tokens;
  const list: Token[] = [];
  const words: string[] = [];
  let at = 0;
  const push = (token: Token, from: number, to: number): void => {
    const word = tokens.folded.slice(from, to);
    const whole = from === token.from && to === token.to;
    // Folding can change the length of a run; then every piece points to the whole run.
    const exact = token.end - token.start === token.to - token.from;
    list.push({
      ...token,
      ...(!whole && exact && { start: token.start + from - token.from, end: token.start + to - token.from }),
      from: at,
      to: at + word.length,
      gap: from === token.from ? token.gap : 0,
    });
    words.push(word);
    at += word.length + 1;
  };
  for (const token of tokens.list) {
    if (token.unspaced) cut(tokens.folded, token, tables, (from, to) => push(token, from, to));
    else push(token, token.from, token.to);
  }
  return { text: tokens.text, folded: words.join(' '), list };
}

function cut(folded: string, token: Token, tables: Tables, push: (from: number, to: number) => void): void {
  let rest = token.from;
  let at = token.from;
  const hangul = isHangulUnit(folded.charCodeAt(token.from));
  while (at < token.to) {
    const to = endOfPiece(folded, at, token.to, tables);
    if (to < 0) {
      at += 1;
      continue;
    }
    // A Korean name does not begin inside a word we do not know.
    if (hangul && rest < at && to - at < 3) {
      at += 1;
      continue;
    }
    if (rest < at) push(rest, at);
    push(at, to);
    at = to;
    rest = to;
  }
  if (rest < token.to) push(rest, token.to);
}

function endOfPiece(folded: string, from: number, limit: number, { cues, knowledge }: Tables): number {
  for (let to = Math.min(limit, from + longest); to > from + 1; to -= 1) {
    if (knowledge.names.find(folded, from, to) >= 0 || cues.find(folded, from, to) >= 0) return to;
  }
  return cues.find(folded, from, from + 1) >= 0 ? from + 1 : -1;
}
