import { z } from 'zod';

/** What somebody reads in a message; apps often leave `text` empty, and so does who forwards a message. */
const Message = z.object({
  text: z.string().optional().catch(undefined),
  blocks: z.array(z.unknown()).default([]).catch([]),
  attachments: z.array(z.unknown()).default([]).catch([]),
});

const text = z.string().optional().catch(undefined);
const Attachment = z.object({
  pretext: text,
  title: text,
  text,
  fallback: text,
  blocks: z.array(z.unknown()).default([]).catch([]),
});

/** A block, or something in one: https://docs.slack.dev/reference/block-kit/blocks */
const Piece = z.object({
  type: z.string().optional().catch(undefined),
  text: z.unknown().optional(),
  url: text,
  user_id: text,
  channel_id: text,
  fields: z.array(z.unknown()).default([]).catch([]),
  elements: z.array(z.unknown()).default([]).catch([]),
});
type Piece = z.infer<typeof Piece>;

/** The text of a message as Slack encodes it: its own, else that of its blocks, else that of its attachments. */
export function encodedTextOf(message: unknown): string {
  const { data } = Message.safeParse(message);
  if (data === undefined) return '';
  const own = data.text?.trim() ? data.text : linesOf(data.blocks);
  return own || lines(data.attachments.map((attachment) => textOfAttachment(attachment)));
}

function textOfAttachment(attachment: unknown): string {
  const { data } = Attachment.safeParse(attachment);
  if (data === undefined) return '';
  const { pretext = '', title = '', text: body = '', fallback = '', blocks } = data;
  return lines([pretext, title, body]) || linesOf(blocks) || fallback;
}

function linesOf(pieces: readonly unknown[]): string {
  return lines(pieces.map((piece) => textOfPiece(piece)));
}

/** Pieces of a sentence stand in one line, everything else in lines of its own. */
function textOfPiece(value: unknown): string {
  const { data: piece } = Piece.safeParse(value);
  if (piece === undefined) return '';
  const inside = piece.elements.map((element) => textOfPiece(element));
  const isSentence = piece.type === 'rich_text_section' || piece.type === 'rich_text_preformatted';
  return isSentence ? inside.join('') : lines([saidBy(piece), linesOf(piece.fields), ...inside]);
}

function saidBy({ type, text: said, url, user_id: user, channel_id: channel }: Piece): string {
  if (user !== undefined) return `<@${user}>`;
  if (channel !== undefined) return `<#${channel}>`;
  // Only `mrkdwn` comes encoded.
  if (typeof said === 'string') return type === 'mrkdwn' ? said : encoded(said);
  if (url !== undefined) return encoded(url);
  return said === undefined ? '' : textOfPiece(said);
}

function encoded(plain: string): string {
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function lines(texts: readonly string[]): string {
  return texts.filter((one) => one.trim() !== '').join('\n');
}
