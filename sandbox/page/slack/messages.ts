import type { ChannelPicture, MessagePicture } from '../../control/wire.ts';

/** What stands in the channel itself: top-level messages, broadcasts, and whispers outside threads. */
export function topLevel({ messages }: ChannelPicture): readonly MessagePicture[] {
  return messages.filter(({ parent, isBroadcast }) => parent === null || isBroadcast);
}

/** A thread, its parent first. */
export function threadOf({ messages }: ChannelPicture, ts: string): readonly MessagePicture[] {
  return messages.filter((message) => message.ts === ts || message.parent === ts);
}

export function replyCount({ messages }: ChannelPicture, ts: string): number {
  return messages.filter(({ parent, isWhisper }) => parent === ts && !isWhisper).length;
}

export function newestTs({ messages }: ChannelPicture): string {
  return messages.at(-1)?.ts ?? '';
}

/** `14:05`, in the time of whoever looks. */
export function clock(ts: string): string {
  return new Date(Number(ts) * 1000).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
