import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ChannelPicture } from '../../control/wire.ts';
import { useDesk } from '../desk.ts';
import { Channel } from './channel.tsx';
import { Home } from './home.tsx';
import { Modal } from './modal.tsx';
import { Thread } from './thread.tsx';

/** Channel or Home, the thread beside it, and the modal over both. */
export function SlackPane(): JSX.Element {
  const { picture, place, thread } = useDesk();
  const frame = useRef<HTMLDivElement>(null);
  const modal = picture.modals.at(-1);
  const channel = place.kind === 'channel' ? picture.channels.find(({ id }) => id === place.id) : undefined;
  const isThreadHere = channel !== undefined && thread?.channel === channel.id && isThere(channel, thread.ts);
  const hasModal = modal !== undefined;
  const hadModal = useRef(false);
  useEffect(() => {
    if (hadModal.current && !hasModal)
      frame.current?.querySelector<HTMLElement>('.composer textarea')?.focus();
    hadModal.current = hasModal;
  }, [hasModal]);
  return (
    <main class={isThreadHere ? 'slack with-thread' : 'slack'} aria-label="Simulated Slack">
      <div ref={frame} class="slack-frame" inert={hasModal}>
        {channel ? <Channel key={channel.id} channel={channel} /> : <Home />}
        {isThreadHere && <Thread channel={channel} ts={thread.ts} />}
      </div>
      {modal && <Modal key={modal.id} view={modal} depth={picture.modals.length} />}
    </main>
  );
}

/** Not after a reset, or when the post was deleted. */
function isThere({ messages }: ChannelPicture, wanted: string): boolean {
  return messages.some(({ ts }) => ts === wanted);
}
