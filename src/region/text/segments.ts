import type { NameTable } from '../places/name-table.ts';
import { longestMatch, wordsOfMatch } from './longest-match.ts';
import { isHangulUnit } from './units.ts';
import type { Token, Tokens } from './tokens.ts';

type Tables = { readonly cues: NameTable; readonly knowledge: { readonly names: NameTable } };

/** Longest name or cue looked for inside a run of an unspaced script, in UTF-16 units. */
const longest = 12;
const longestCue = 6;

/**
 * Cuts words of scripts without spaces into the names and cues inside them: `大阪の顧客` becomes `大阪`, `の`,
 * `顧客`. In Korean, particles follow the word, so only beginnings are looked at, then what remains.
 */
export function segment(tokens: Tokens, tables: Tables): Tokens {
  if (!tokens.list.some(({ unspaced, from }) => unspaced || isSemitic(tokens.folded.charCodeAt(from))))
    return tokens;
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
  for (const [i, token] of tokens.list.entries()) {
    if (longestMatch(tokens, tables.knowledge.names, i) >= 0) {
      push(token, token.from, token.to);
      continue;
    }
    const prefix = prefixLength(tokens, i, tables);
    if (prefix > 0) push(token, token.from, token.from + prefix);
    if (token.unspaced) cut(tokens.folded, token, tables, (from, to) => push(token, from, to));
    else push(token, token.from + prefix, token.to);
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

/** Hebrew and Arabic write prepositions, `and` and `the` together with the name: `בתל אביב`, `بالرياض`. */
function prefixLength(tokens: Tokens, at: number, { cues, knowledge }: Tables): number {
  const { from, to } = tokens.list[at] ?? { from: 0, to: 0 };
  if (!isSemitic(tokens.folded.charCodeAt(from)) || cues.find(tokens.folded, from, to) >= 0) return 0;
  for (let length = 1; length <= 3 && to - from - length >= 2; length += 1) {
    if (!prefixes.has(tokens.folded[from + length - 1] ?? '')) return 0;
    if (wordsOfMatch(tokens, knowledge.names, at, from + length) > 0) return length;
  }
  return 0;
}

const prefixes: ReadonlySet<string> = new Set('בלמהוכשوبلفكا');

function isSemitic(unit: number): boolean {
  return unit >= 0x0590 && unit <= 0x06ff;
}

function endOfPiece(folded: string, from: number, limit: number, { cues, knowledge }: Tables): number {
  const to = Math.min(limit, from + longest);
  return Math.max(
    knowledge.names.longestRun(folded, from, to, 2),
    cues.longestRun(folded, from, Math.min(to, from + longestCue), 1),
  );
}
