import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ChannelPicture } from '../../control/wire.ts';
import { Guide } from '../frame/guide.tsx';
import { Composer } from './composer.tsx';
import { MessageList } from './message-list.tsx';
import { topLevel } from './messages.ts';

export function Channel({ channel }: { readonly channel: ChannelPicture }): JSX.Element {
  const [offered, setOffered] = useState<{ readonly text: string; readonly count: number }>();
  const title = channel.kind === 'direct' ? channel.name : `#${channel.name}`;
  const offer = (text: string): void => setOffered({ text, count: (offered?.count ?? 0) + 1 });
  return (
    <section class="channel" aria-label={title}>
      <header class="channel-head">
        <h2>{title}</h2>
        {channel.isShared && <span class="tag">shared with another company</span>}
        <span class="count">{channel.members.length} members</span>
      </header>
      <MessageList channel={channel} messages={topLevel(channel)} label={`Messages in ${title}`}>
        {channel.kind === 'channel' && !channel.isShared && <Guide type={offer} />}
      </MessageList>
      <Composer key={channel.id} channel={channel.id} label={`Message ${title}`} offered={offered} />
    </section>
  );
}
