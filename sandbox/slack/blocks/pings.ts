import { isJson, type Json } from '../json.ts';
import type { SimMessage } from '../message.ts';
import { liveSequences } from './mrkdwn.ts';
import { richTextPings } from './rich-text.ts';

/**
 * The control sequences of a message that are live in Slack, as written: pings (`<!channel>`, `<@U…>`,
 * `<!subteam^…>`), channel references, dates and links. What is correctly escaped, or stands in a
 * `plain_text` object, is inert and is not listed. The fallback text counts too: notifications use it.
 */
export function livePings(
  message: Pick<SimMessage, 'text' | 'blocks' | 'attachments' | 'link_names' | 'parse'>,
) {
  const { text, blocks = [], attachments = [] } = message;
  const named = message.link_names || message.parse === 'full' ? namedPings(text) : [];
  return [...new Set([...liveSequences(text), ...named, ...[...blocks, ...attachments].flatMap(pingsIn)])];
}

/** With `link_names` or `parse=full` Slack also links what merely looks like a name. */
function namedPings(text: string): readonly string[] {
  return [...text.matchAll(/(?<![\w@])@(?:channel|here|everyone)\b/gu)].map(([whole]) => whole);
}

function pingsIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(pingsIn);
  if (!isJson(node)) return [];
  if (node['type'] === 'rich_text') return richTextPings(node);
  const own = isLiveText(node) && typeof node['text'] === 'string' ? liveSequences(node['text']) : [];
  return [...own, ...Object.values(node).flatMap(pingsIn)];
}

/** `mrkdwn` objects, `markdown` blocks and the text of an attachment (which has no type). */
function isLiveText({ type }: Json & { readonly type?: unknown }): boolean {
  return type === 'mrkdwn' || type === 'markdown' || type === undefined;
}
