import { isLive } from '../../slack/blocks/mrkdwn.ts';

/** A piece of a text as Slack shows it. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bold' | 'italic' | 'strike' | 'quote'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'code'; readonly text: string; readonly isBlock: boolean }
  | { readonly kind: 'emoji'; readonly name: string }
  | { readonly kind: 'link'; readonly url: string; readonly label: string }
  | { readonly kind: 'user' | 'channel'; readonly id: string; readonly label: string | undefined }
  /** Rings for everybody it names: `channel`, `here`, `everyone`, or a user group. */
  | { readonly kind: 'ring'; readonly whom: string };

const live = /<([^<>\n]+)>/gu;
const [open, close] = ['\uE000', '\uE001'];
const styled = new RegExp(
  [
    '```(?<block>[\\s\\S]+?)```',
    '`(?<code>[^`\\n]+)`',
    style('bold', '\\*'),
    style('italic', '_'),
    style('strike', '~'),
    ':(?<emoji>[a-z0-9_+-]+):',
    `${open}(?<live>\\d+)${close}`,
  ].join('|'),
  'u',
);

/**
 * Reads mrkdwn as Slack shows it: `<…>` is live, entities are inert characters, `*_~` and backticks
 * style. https://docs.slack.dev/messaging/formatting-message-text
 */
export function readPieces(mrkdwn: string): readonly Piece[] {
  const inners: string[] = [];
  const marked = mrkdwn
    .replaceAll(/[\uE000\uE001]/gu, '\uFFFD')
    .replace(live, (whole, inner: string) =>
      isLive(inner) ? `${open}${inners.push(inner) - 1}${close}` : whole,
    );
  return quotes(marked, inners);
}

/** Consecutive lines that begin with `>` stand in one quote. */
function quotes(marked: string, inners: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const [part] of marked.matchAll(/(?:^(?:&gt;|>)[^\n]*(?:\n|$))+|(?:^(?!&gt;|>)[^\n]*(?:\n|$))+/gmu)) {
    if (part === '') continue;
    if (!/^(?:&gt;|>)/u.test(part)) pieces.push(...inline(part, inners));
    else
      pieces.push({
        kind: 'quote',
        pieces: inline(part.replaceAll(/^(?:&gt;|>) ?/gmu, '').trimEnd(), inners),
      });
  }
  return pieces;
}

function inline(text: string, inners: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let rest = text;
  for (let found = styled.exec(rest); found; found = styled.exec(rest)) {
    if (found.index > 0) pieces.push(plain(rest.slice(0, found.index)));
    pieces.push(piece(found.groups ?? {}, inners));
    rest = rest.slice(found.index + found[0].length);
  }
  if (rest !== '') pieces.push(plain(rest));
  return pieces;
}

function piece(groups: Readonly<Record<string, string | undefined>>, inners: readonly string[]): Piece {
  for (const kind of ['bold', 'italic', 'strike'] as const) {
    const inside = groups[kind];
    if (inside !== undefined) return { kind, pieces: inline(inside, inners) };
  }
  const { block, code, emoji } = groups as { block?: string; code?: string; emoji?: string };
  if (emoji !== undefined) return { kind: 'emoji', name: emoji };
  const text = block ?? code;
  if (text === undefined) return sequence(inners[Number(groups['live'])] ?? '');
  const spelled = text.replaceAll(
    /\uE000(\d+)\uE001/gu,
    (_, index: string) => `<${inners[Number(index)] ?? ''}>`,
  );
  return { kind: 'code', text: decode(spelled), isBlock: block !== undefined };
}

function sequence(inner: string): Piece {
  const at = inner.indexOf('|');
  const [target, label] = at < 0 ? [inner, undefined] : [inner.slice(0, at), decode(inner.slice(at + 1))];
  if (target.startsWith('!date^')) return { kind: 'text', text: label ?? target };
  if (target.startsWith('!')) return { kind: 'ring', whom: label ?? target.slice(1).replace('subteam^', '') };
  if (target.startsWith('@')) return { kind: 'user', id: target.slice(1), label };
  if (target.startsWith('#')) return { kind: 'channel', id: target.slice(1), label };
  const url = decode(target);
  return { kind: 'link', url, label: label ?? url };
}

function plain(text: string): Piece {
  return { kind: 'text', text: decode(text) };
}

function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** Between marks that touch the text inside and no letter outside. */
function style(name: string, mark: string): string {
  return `(?<![\\p{L}\\p{N}])${mark}(?<${name}>[^\\s${mark}](?:[^${mark}\\n]*[^\\s${mark}])?)${mark}(?![\\p{L}\\p{N}])`;
}
