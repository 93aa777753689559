import type { JSX } from 'preact';
import type { ChannelPicture, MessagePicture } from '../../control/wire.ts';
import { emojiOf, reactionChoices } from '../blocks/emoji.ts';
import { useDesk, type Desk } from '../desk.ts';
import { Menu, type MenuItem } from '../frame/menu.tsx';

type Props = {
  readonly channel: ChannelPicture;
  readonly message: MessagePicture;
  readonly edit: () => void;
};

/** What one can do with a message: react, reply, and the shortcuts of the app's manifest. */
export function MessageTools({ channel, message, edit }: Props): JSX.Element {
  const desk = useDesk();
  const at = { channel: channel.id, ts: message.ts };
  const reactions = reactionChoices.map((name) => ({
    label: `${emojiOf(name)} ${name}`,
    run: () => void desk.act({ do: 'react', ...at, name }),
  }));
  return (
    <div class="message-tools" role="group" aria-label="Message actions">
      <Menu label="Add a reaction" items={reactions}>
        ☺
      </Menu>
      <button
        type="button"
        class="quiet"
        aria-label="Reply in thread"
        title="Reply in thread"
        onClick={() => desk.openThread({ channel: channel.id, ts: message.parent ?? message.ts })}
      >
        ↩
      </button>
      <Menu label="More actions" items={moreActions(desk, at, message, edit)}>
        ⋯
      </Menu>
    </div>
  );
}

function moreActions(
  { picture, act, say }: Desk,
  at: { readonly channel: string; readonly ts: string },
  { user }: MessagePicture,
  edit: () => void,
): readonly MenuItem[] {
  const shortcuts = picture.app.shortcuts
    .filter(({ type }) => type === 'message')
    .map(({ name, callbackId }) => ({
      label: `⚡ ${name}`,
      run: () => void act({ do: 'message-shortcut', callbackId, ...at }),
    }));
  const own = [
    { label: 'Edit message', run: edit },
    { label: 'Delete message', run: () => void act({ do: 'remove', ...at }) },
  ];
  const copy = {
    label: 'Copy timestamp',
    run: () => void navigator.clipboard.writeText(at.ts).then(() => say('Copied.')),
  };
  return [...shortcuts, ...(user === picture.me ? own : []), copy];
}
