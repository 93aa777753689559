import type { JSX } from 'preact';
import { isJson, textIn } from '../../slack/json.ts';
import { nameOf, useDesk } from '../desk.ts';
import { emojiOf, withEmoji } from './emoji.ts';
import { readPieces, type Piece } from './mrkdwn.ts';

/** A text object of Block Kit. */
export function TextObject({ value }: { readonly value: unknown }): JSX.Element | null {
  if (!isJson(value)) return null;
  const text = textIn(value, 'text') ?? '';
  if (value['type'] === 'mrkdwn') return <Mrkdwn text={text} />;
  return <span class="plain">{value['emoji'] === false ? text : withEmoji(text)}</span>;
}

/** The text of a text object, for labels. */
export function plainText(value: unknown): string {
  return withEmoji(textIn(value, 'text') ?? '');
}

export function Mrkdwn({ text }: { readonly text: string }): JSX.Element {
  return <Pieces pieces={readPieces(text)} />;
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }): JSX.Element {
  return (
    <>
      {pieces.map((piece, index) => (
        <One key={index} piece={piece} />
      ))}
    </>
  );
}

function One({ piece }: { readonly piece: Piece }): JSX.Element {
  switch (piece.kind) {
    case 'text':
      return <>{piece.text}</>;
    case 'bold':
    case 'italic':
    case 'strike':
    case 'quote': {
      const Tag = ({ bold: 'strong', italic: 'em', strike: 's', quote: 'blockquote' } as const)[piece.kind];
      return (
        <Tag>
          <Pieces pieces={piece.pieces} />
        </Tag>
      );
    }
    case 'code':
      return piece.isBlock ? <pre>{piece.text}</pre> : <code>{piece.text}</code>;
    case 'emoji':
      return (
        <span role="img" aria-label={piece.name.replaceAll('_', ' ')}>
          {emojiOf(piece.name)}
        </span>
      );
    case 'link':
      return <Link url={piece.url}>{piece.label}</Link>;
    case 'user':
    case 'channel':
      return <Mention mark={piece.kind === 'user' ? '@' : '#'} id={piece.id} label={piece.label} />;
    case 'ring':
      return <mark class="ring">@{piece.whom.replace(/^@/u, '')}</mark>;
  }
}

type MentionProps = { readonly mark: string; readonly id: string; readonly label: string | undefined };

function Mention({ mark, id, label }: MentionProps): JSX.Element {
  const { picture } = useDesk();
  return (
    <span class="mention">
      {mark}
      {label ?? nameOf(picture, id)}
    </span>
  );
}

/** Leads to the issue or message on this page, and anywhere else in a tab of its own. */
export function Link({ url, children }: { readonly url: string; readonly children: string }): JSX.Element {
  const follow = useDesk().inside(url);
  if (!follow) {
    return (
      <a href={/^(?:https?|mailto):/iu.test(url) ? url : '#'} target="_blank" rel="noreferrer noopener">
        {children}
      </a>
    );
  }
  const go = (event: MouseEvent): void => {
    event.preventDefault();
    follow();
  };
  return (
    <a href={url} onClick={go}>
      {children}
    </a>
  );
}
