import type { JSX } from 'preact';
import type { ChannelPicture } from '../../control/wire.ts';
import { useDesk } from '../desk.ts';
import { Composer } from './composer.tsx';
import { MessageList } from './message-list.tsx';
import { threadOf } from './messages.ts';

export function Thread({
  channel,
  ts,
}: {
  readonly channel: ChannelPicture;
  readonly ts: string;
}): JSX.Element {
  const { openThread } = useDesk();
  return (
    <section class="thread" aria-label="Thread">
      <header class="channel-head">
        <h2>Thread</h2>
        <span class="count">{channel.name}</span>
        <button type="button" class="quiet" aria-label="Close thread" onClick={() => openThread(undefined)}>
          ✕
        </button>
      </header>
      <MessageList
        channel={channel}
        messages={threadOf(channel, ts)}
        label="Messages in this thread"
        isInThread
      />
      <Composer key={ts} channel={channel.id} threadTs={ts} label="Reply…" />
    </section>
  );
}
