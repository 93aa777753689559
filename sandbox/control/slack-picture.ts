import { app } from '../slack/identity.ts';
import { isReply } from '../slack/message.ts';
import { livePings, type Actor, type SeenMessage, type SimPerson, type Slack } from '../slack/slack.ts';
import type { AppPicture, ChannelPicture, MessagePicture, PersonPicture } from './wire.ts';

/** More than anybody scrolls through. */
const mostMessages = 300;

export function appPicture({ manifest }: Slack): AppPicture {
  return {
    name: manifest.appName,
    botUser: app.botUser,
    hasHomeTab: manifest.hasHomeTab,
    commands: manifest.commands.map(({ command, description, usage_hint: hint }) => ({
      command,
      description,
      hint,
    })),
    shortcuts: manifest.shortcuts.map(({ name, type, callback_id: callbackId }) => ({
      name,
      type,
      callbackId,
    })),
  };
}

export function personPicture(person: SimPerson): PersonPicture {
  const { id, name, real_name: realName, title = '' } = person;
  return { id, name, realName, title, kind: kindOf(person) };
}

function kindOf(person: SimPerson): PersonPicture['kind'] {
  if (person.is_bot) return 'bot';
  if (person.deleted) return 'gone';
  if (person.is_stranger) return 'stranger';
  return person.is_restricted || person.is_ultra_restricted ? 'guest' : 'member';
}

/** The channels somebody is in, and their direct messages with the bot. */
export function channelPictures(slack: Slack, actor: Actor): readonly ChannelPicture[] {
  const joined = slack.channels().filter(({ members }) => members.includes(actor.id));
  const channels = joined.map(({ id, name, members, is_ext_shared: isShared = false }): ChannelPicture => ({
    id,
    name,
    members,
    isShared,
    kind: 'channel',
    messages: messagesSeen(actor, id),
  }));
  const direct = actor.directChannel();
  const members = [actor.id, app.botUser];
  const messages = messagesSeen(actor, direct);
  return [
    ...channels,
    { id: direct, name: slack.manifest.appName, kind: 'direct', isShared: false, members, messages },
  ];
}

function messagesSeen(actor: Actor, channel: string): readonly MessagePicture[] {
  return actor.seesAll(channel).slice(-mostMessages).map(messagePicture);
}

function messagePicture(message: SeenMessage): MessagePicture {
  const { ts, user, text, blocks = [], reactions = [], subtype, thread_ts: threadTs } = message;
  return {
    ts,
    user,
    text,
    blocks,
    reactions,
    parent: isReply(message) ? (threadTs ?? null) : null,
    isBroadcast: subtype === 'thread_broadcast',
    isDeleted: subtype === 'tombstone',
    isEdited: message.edited !== undefined,
    isWhisper: message.ephemeral,
    rings: livePings(message).filter((ping) => ping.startsWith('<!') && !ping.startsWith('<!date')),
  };
}
