import type { JSX, TargetedEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ChannelPicture, MessagePicture } from '../../control/wire.ts';
import { Message } from './message.tsx';

type Props = {
  readonly channel: ChannelPicture;
  readonly messages: readonly MessagePicture[];
  readonly label: string;
  readonly isInThread?: boolean;
  readonly children?: JSX.Element | false;
};

/** Keeps the newest message in sight, unless somebody has scrolled up to read. */
export function MessageList({ channel, messages, label, isInThread = false, children }: Props): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  useLayoutEffect(() => {
    if (isAtEnd.current && frame.current) frame.current.scrollTop = frame.current.scrollHeight;
  });
  const scrolled = ({ currentTarget }: TargetedEvent<HTMLDivElement>): void => {
    const { scrollTop, scrollHeight, clientHeight } = currentTarget;
    isAtEnd.current = scrollHeight - scrollTop - clientHeight < 60;
  };
  return (
    <div ref={frame} class="messages" onScroll={scrolled} tabIndex={0} role="log" aria-label={label}>
      {children}
      <ol>
        {messages.map((message) => (
          <Message key={message.ts} channel={channel} message={message} isInThread={isInThread} />
        ))}
      </ol>
    </div>
  );
}
