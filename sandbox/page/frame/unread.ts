import { useRef } from 'preact/hooks';
import type { Picture } from '../../control/wire.ts';
import type { Place } from '../desk.ts';
import { newestTs } from '../slack/messages.ts';

/** Channels in which something was said since this person last looked there. */
export function useUnread({ me, channels }: Picture, place: Place): ReadonlySet<string> {
  const seen = useRef(new Map<string, string>());
  const keyOf = (channel: string): string => `${me} ${channel}`;
  for (const channel of channels) {
    const key = keyOf(channel.id);
    const isHere = place.kind === 'channel' && place.id === channel.id;
    if (isHere || !seen.current.has(key)) seen.current.set(key, newestTs(channel));
  }
  const unread = channels.filter(
    (channel) => newestTs(channel) > (seen.current.get(keyOf(channel.id)) ?? ''),
  );
  return new Set(unread.map(({ id }) => id));
}
