import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChannelPicture, MessagePicture } from '../../control/wire.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { emojiOf } from '../blocks/emoji.ts';
import type { Surface } from '../blocks/surface.ts';
import { Mrkdwn } from '../blocks/text.tsx';
import { nameOf, useDesk } from '../desk.ts';
import { Avatar } from '../frame/avatar.tsx';
import { EditBox } from './edit-box.tsx';
import { clock, replyCount } from './messages.ts';
import { MessageTools } from './message-tools.tsx';

type Props = {
  readonly channel: ChannelPicture;
  readonly message: MessagePicture;
  /** In the thread pane: replies are not counted once more. */
  readonly isInThread?: boolean;
};

export function Message({ channel, message, isInThread = false }: Props): JSX.Element {
  const { act, spot } = useDesk();
  const [isEditing, setEditing] = useState(false);
  const element = useRef<HTMLLIElement>(null);
  const isSpot = spot === message.ts;
  useEffect(() => {
    if (isSpot) element.current?.scrollIntoView({ block: 'center' });
  }, [isSpot]);
  const save = (typed: string): void => {
    setEditing(false);
    void act({ do: 'edit', channel: channel.id, ts: message.ts, typed });
  };
  const marks = [message.isWhisper && 'whisper', isSpot && 'spot', message.rings.length > 0 && 'loud'];
  return (
    <li ref={element} class={['message', ...marks].filter(Boolean).join(' ')}>
      <AuthorAvatar message={message} />
      <div class="message-body">
        <Head channel={channel} message={message} />
        {isEditing ? (
          <EditBox text={message.text} save={save} cancel={() => setEditing(false)} />
        ) : (
          <Content channel={channel} message={message} />
        )}
        <Reactions channel={channel} message={message} />
        {!isInThread && <Replies channel={channel} message={message} />}
      </div>
      {!message.isWhisper && !message.isDeleted && !isEditing && (
        <MessageTools channel={channel} message={message} edit={() => setEditing(true)} />
      )}
    </li>
  );
}

function AuthorAvatar({ message }: Pick<Props, 'message'>): JSX.Element {
  const { picture } = useDesk();
  return <Avatar id={message.user} name={nameOf(picture, message.user)} />;
}

/** Who said it and when, and to whom. */
function Head({ channel, message }: Props): JSX.Element {
  const { picture } = useDesk();
  const author = picture.people.find(({ id }) => id === message.user);
  const tag = { bot: 'app', guest: 'guest', stranger: 'other company', member: '', gone: '' }[
    author?.kind ?? 'member'
  ];
  return (
    <>
      {message.isWhisper && <p class="whisper-note">Only visible to you</p>}
      <p class="message-head">
        <strong>{author?.realName ?? message.user}</strong>
        {tag !== '' && <span class="tag">{tag}</span>}
        <time>{clock(message.ts)}</time>
      </p>
      {message.rings.length > 0 && <Ringing channel={channel} />}
    </>
  );
}

function Content({ channel, message }: Props): JSX.Element {
  const { act } = useDesk();
  const at = { channel: channel.id, ts: message.ts };
  const surface: Surface = {
    values: {},
    errors: {},
    use: (what, entry) => void act({ do: 'click', target: at, what, ...(entry !== undefined && { entry }) }),
    type: () => {},
    suggest: () => Promise.resolve([]),
    choose: () => {},
  };
  return (
    <div class="message-text">
      {message.blocks.length > 0 ? (
        <Blocks blocks={message.blocks} surface={surface} />
      ) : (
        <Mrkdwn text={message.text} />
      )}
      {message.isEdited && <small> (edited)</small>}
    </div>
  );
}

function Ringing({ channel }: { readonly channel: ChannelPicture }): JSX.Element {
  return (
    <p class="ringing" role="alert">
      This rings for {channel.members.length} people
    </p>
  );
}

function Reactions({ channel, message }: Props): JSX.Element | null {
  const { picture, act } = useDesk();
  if (message.reactions.length === 0) return null;
  return (
    <p class="reactions">
      {message.reactions.map(({ name, users, count }) => {
        const isMine = users.includes(picture.me);
        const change = (): void =>
          void act({ do: isMine ? 'unreact' : 'react', channel: channel.id, ts: message.ts, name });
        return (
          <button
            key={name}
            type="button"
            aria-pressed={isMine}
            aria-label={`${name}, ${count}`}
            onClick={change}
          >
            {emojiOf(name)} {count}
          </button>
        );
      })}
    </p>
  );
}

function Replies({ channel, message }: Props): JSX.Element | null {
  const { openThread } = useDesk();
  const count = replyCount(channel, message.ts);
  if (count === 0 || message.parent !== null) return null;
  return (
    <button type="button" class="replies" onClick={() => openThread({ channel: channel.id, ts: message.ts })}>
      {count} {count === 1 ? 'reply' : 'replies'}
    </button>
  );
}
