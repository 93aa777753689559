import type { NameTable } from '../knowledge/name-table.ts';
import { hashOf } from '../text/hash.ts';
import type { PlacedWord, Token, Tokens } from '../text/tokens.ts';
import { isHangulUnit } from '../text/units.ts';
import { WordList } from '../text/word-list.ts';
import { longestMatch, matchFrom } from './longest-match.ts';

type Tables = { readonly cues: NameTable; readonly knowledge: { readonly names: NameTable } };

/** Longest name or cue looked for inside a run of an unspaced script, in UTF-16 units. */
const longest = 12;
const longestCue = 8;

/**
 * Cuts words of scripts without spaces into the names and cues inside them: `大阪の顧客` becomes `大阪`, `の`,
 * `顧客`. In Korean, particles follow the word, so only beginnings are looked at, then what remains.
 */
export function segment(tokens: Tokens, tables: Tables): Tokens {
  const { text, folded, list } = tokens;
  if (!list.some((token) => mayBeCut(token, folded))) return tokens;
  const words = new WordList();
  for (const [i, token] of list.entries()) {
    let from = token.from;
    for (const to of endsOfPieces(tokens, i, tables)) {
      words.add(folded.slice(from, to), piece(token, from, to));
      if (words.isFull) return words.of(text);
      from = to;
    }
  }
  return words.of(text);
}

/** Where the pieces of a word end. */
function* endsOfPieces(tokens: Tokens, at: number, tables: Tables): Generator<number> {
  const { folded, list } = tokens;
  const token = list[at];
  if (token === undefined) return;
  const { from, to, unspaced } = token;
  if (!mayBeCut(token, folded) || longestMatch(tokens, tables.knowledge.names, at) !== undefined) yield to;
  else if (unspaced) yield* endsInRun(folded, from, to, tables);
  else {
    const prefix = prefixLength(tokens, at, tables);
    if (prefix > 0) yield from + prefix;
    yield to;
  }
}

function mayBeCut({ unspaced, from }: Token, folded: string): boolean {
  return unspaced || isSemitic(folded.charCodeAt(from));
}

/** The piece `from`..`to` of a folded word. Where folding changed its length, every piece points to all of it. */
function piece(token: Token, from: number, to: number): PlacedWord {
  const { start, end, gap, shape, unspaced } = token;
  const placed = { gap: from === token.from ? gap : 0, shape, unspaced };
  return end - start === token.to - token.from
    ? { ...placed, start: start + from - token.from, end: start + to - token.from }
    : { ...placed, start, end };
}

/** Where the names and cues of a run end, and what stands between them. */
function* endsInRun(folded: string, from: number, end: number, tables: Tables): Generator<number> {
  const hangul = isHangulUnit(folded.charCodeAt(from));
  let rest = from;
  for (let at = from; at < end;) {
    const to = endOfPiece(folded, at, end, tables);
    // A Korean name does not begin inside a word we do not know.
    if (to < 0 || (hangul && rest < at && to - at < 3)) {
      at += 1;
      continue;
    }
    if (rest < at) yield at;
    yield to;
    at = to;
    rest = to;
  }
  if (rest < end) yield end;
}

/** Hebrew and Arabic write prepositions, `and` and `the` together with the name: `בתל אביב`, `بالرياض`. */
function prefixLength(tokens: Tokens, at: number, { cues, knowledge }: Tables): number {
  const { from, to } = tokens.list[at] ?? { from: 0, to: 0 };
  if (!isSemitic(tokens.folded.charCodeAt(from)) || cues.find(tokens.folded, from, to) >= 0) return 0;
  for (let length = 1; length <= 3 && to - from - length >= 2; length += 1) {
    if (!prefixes.has(tokens.folded[from + length - 1] ?? '')) return 0;
    const rest = hashOf(tokens.folded, from + length, to);
    if (matchFrom(tokens, knowledge.names, at, from + length, rest) !== undefined) return length;
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
