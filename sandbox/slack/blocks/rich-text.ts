import { listIn, textIn, type Json } from '../json.ts';
import type { Names } from './mrkdwn.ts';

/** Rich text as a person reads it; its mentions ping, so they are marked like the live ones of mrkdwn. */
export function richText(node: Json, names: Names = () => undefined): string {
  const parts = listIn(node, 'elements').map((part) => richText(part, names));
  switch (node['type']) {
    case 'rich_text':
    case 'rich_text_list':
      return parts.join('\n');
    case 'text':
      return textIn(node, 'text') ?? '';
    case 'link':
      return [textIn(node, 'text'), textIn(node, 'url')].filter((part) => part !== undefined).join(' ');
    case 'emoji':
      return `:${textIn(node, 'name') ?? ''}:`;
    case 'user':
    case 'channel':
    case 'usergroup':
    case 'broadcast':
      return mention(node, names);
    default:
      return parts.join('');
  }
}

/** The mentions in rich text, written as their mrkdwn twins. */
export function richTextPings(node: Json): readonly string[] {
  const nested = listIn(node, 'elements').flatMap(richTextPings);
  switch (node['type']) {
    case 'user':
      return [`<@${textIn(node, 'user_id') ?? ''}>`];
    case 'channel':
      return [`<#${textIn(node, 'channel_id') ?? ''}>`];
    case 'usergroup':
      return [`<!subteam^${textIn(node, 'usergroup_id') ?? ''}>`];
    case 'broadcast':
      return [`<!${textIn(node, 'range') ?? ''}>`];
    default:
      return nested;
  }
}

function mention(node: Json, names: Names): string {
  const id = textIn(node, 'user_id') ?? textIn(node, 'channel_id') ?? textIn(node, 'usergroup_id');
  const mark = node['type'] === 'channel' ? '#' : '@';
  return id === undefined ? `@${textIn(node, 'range') ?? ''}!` : `${mark}${names(id) ?? id}`;
}
