import type { JSX } from 'preact';
import { jsonIn, listIn, textIn, type Json } from '../../slack/json.ts';
import { nameOf, useDesk } from '../desk.ts';
import { emojiOf } from './emoji.ts';
import { Link } from './text.tsx';

/** Rich text: its elements are what they are, so nothing in it is parsed. */
export function RichText({ node }: { readonly node: Json }): JSX.Element {
  const { picture } = useDesk();
  const children = listIn(node, 'elements').map((part, index) => <RichText key={index} node={part} />);
  switch (node['type']) {
    case 'rich_text_section':
      return <p class="block-text">{children}</p>;
    case 'rich_text_quote':
      return <blockquote>{children}</blockquote>;
    case 'rich_text_preformatted':
      return <pre>{children}</pre>;
    case 'rich_text_list': {
      const items = children.map((child, index) => <li key={index}>{child}</li>);
      return node['style'] === 'ordered' ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'text':
      return <Styled node={node}>{textIn(node, 'text') ?? ''}</Styled>;
    case 'link':
      return <Link url={textIn(node, 'url') ?? ''}>{textIn(node, 'text') ?? textIn(node, 'url') ?? ''}</Link>;
    case 'emoji':
      return <span>{emojiOf(textIn(node, 'name') ?? '')}</span>;
    case 'user':
      return <span class="mention">@{nameOf(picture, textIn(node, 'user_id') ?? '')}</span>;
    case 'channel':
      return <span class="mention">#{nameOf(picture, textIn(node, 'channel_id') ?? '')}</span>;
    case 'usergroup':
      return <mark class="ring">@{textIn(node, 'usergroup_id')}</mark>;
    case 'broadcast':
      return <mark class="ring">@{textIn(node, 'range')}</mark>;
    default:
      return <>{children}</>;
  }
}

function Styled({ node, children }: { readonly node: Json; readonly children: string }): JSX.Element {
  const style = jsonIn(node, 'style') ?? {};
  const names = ['bold', 'italic', 'strike', 'code'].filter((name) => style[name] === true);
  return <span class={names.map((name) => `rich-${name}`).join(' ')}>{children}</span>;
}
