import { cleanLine, cleanText } from './clean.ts';

/**
 * The one place where text of users and of GitLab becomes Slack mrkdwn. Slack knows no backslash: `&`, `<`
 * and `>` have entities, and nothing else can be escaped. So the marks of bold, italics, strike and code
 * are shown by their look-alikes where they could format, and stay themselves inside words.
 *
 * @see https://docs.slack.dev/messaging/formatting-message-text
 */

/** Slack's limit for the text of a section block. */
const longestText = 3000;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const lookAlikes: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' };

/** A mark between two letters or digits (`snake_case`, `2*3`) formats nothing; a backtick always may. */
const activeMarks = /`|[*_~](?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[*_~]/gu;

/** Text of one line. At most `limit` UTF-16 units of mrkdwn, an entity never cut. */
export function mrkdwnLine(text: string, limit = longestText): string {
  return escaped(cleanLine(text), limit);
}

/** Text of several lines as a quotation: each line behind Slack's `>`. The limit includes these. */
export function mrkdwnQuote(text: string, limit = longestText): string {
  const lines = cleanText(text).replaceAll(/\n{3,}/g, '\n\n');
  return `>${escaped(lines, limit - 1, { '\n': '\n>' })}`;
}

/** A link to a web address; with any other address just the label. At most 3000 UTF-16 units. */
export function mrkdwnLink(url: string, label: string): string {
  const text = mrkdwnLine(label, 300).replaceAll('|', '¦');
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address === undefined || !/^https?:$/.test(address.protocol)) return text;
  const href = address.href.replaceAll(/[<>|]/g, encodeURIComponent).replaceAll('&', '&amp;');
  return href.length > 2600 ? text : `<${href}|${text || mrkdwnLine(href, 300)}>`;
}

/** A mention of a user we know the Slack id of. Anything that is no id is shown as text. */
export function mentionOf(userId: string): string {
  return /^[UW][A-Z0-9]{1,30}$/.test(userId) ? `<@${userId}>` : mrkdwnLine(userId, 40);
}

/** A channel as a link where we have its id, else by its name. */
export function channelNamed(channel: string): string {
  if (/^[CG][A-Z0-9]{1,30}$/.test(channel)) return `<#${channel}>`;
  return `#${mrkdwnLine(channel.replace(/^#/, ''), 80)}`;
}

/** Escapes character by character, so that the cut falls between two of them. */
function escaped(text: string, limit: number, more: Readonly<Record<string, string>> = {}): string {
  const shown = text.replace(activeMarks, (mark) => lookAlikes[mark] ?? '');
  let all = '';
  let cut = '';
  for (const character of shown) {
    all += entities[character] ?? more[character] ?? character;
    if (all.length < limit) cut = all;
    // A mark that was inside a word must not be left at its end.
    else if (all.length > limit) return `${cut.replace(/[\s*_~]+$/, '')}…`;
  }
  return all;
}
