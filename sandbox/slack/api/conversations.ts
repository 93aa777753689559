import type {
  ConversationsInfoResponse,
  ConversationsJoinResponse,
  ConversationsListResponse,
  ConversationsMembersResponse,
  ConversationsOpenResponse,
  UsersConversationsResponse,
} from '@slack/web-api';
import {
  conversation,
  isMember,
  memberIds,
  openDirect,
  scopeWord,
  type Conversation,
} from '../conversations.ts';
import { app, team } from '../identity.ts';
import type { Json } from '../json.ts';
import type { SimChannel } from '../seeds.ts';
import { SlackError } from '../slack-error.ts';
import type { World } from '../world.ts';
import { flagArg, listArg, numberArg, textArg } from './args.ts';
import { demandScope, page, type Methods } from './method.ts';

export const conversationMethods: Methods = {
  'conversations.list': {
    run: (world, args) => {
      const listed = channelsAsked(world, args);
      const { items, next } = page(listed, textArg(args, 'cursor'), numberArg(args, 'limit') ?? 100);
      return {
        ok: true,
        channels: items.map(describe),
        response_metadata: { next_cursor: next },
      } satisfies ConversationsListResponse;
    },
  },
  'users.conversations': {
    run: (world, args) => {
      const user = textArg(args, 'user') ?? app.botUser;
      const listed = channelsAsked(world, args).filter((channel) => isMember(channel, user));
      const { items, next } = page(listed, textArg(args, 'cursor'), numberArg(args, 'limit') ?? 100);
      return {
        ok: true,
        channels: items.map(describe),
        response_metadata: { next_cursor: next },
      } satisfies UsersConversationsResponse;
    },
  },
  'conversations.info': {
    run: (world, args) => {
      const place = conversation(world, textArg(args, 'channel'));
      demandScope(world, `${scopeWord(place)}:read`);
      const channel = place.kind === 'direct' ? describeDirect(place) : describe(place.channel);
      return { ok: true, channel } satisfies ConversationsInfoResponse;
    },
  },
  'conversations.members': {
    run: (world, args) => {
      const place = conversation(world, textArg(args, 'channel'));
      demandScope(world, `${scopeWord(place)}:read`);
      const { items, next } = page(
        memberIds(place),
        textArg(args, 'cursor'),
        numberArg(args, 'limit') ?? 100,
      );
      return {
        ok: true,
        members: [...items],
        response_metadata: { next_cursor: next },
      } satisfies ConversationsMembersResponse;
    },
  },
  'conversations.open': {
    scopes: ['im:write'],
    run: (world, args) => {
      const users = listArg(args, 'users');
      const [user] = users;
      if (users.length !== 1 || user === undefined)
        throw new SlackError('method_not_supported_for_channel_type');
      const place = openDirect(world, user);
      return { ok: true, channel: { id: place.id } } satisfies ConversationsOpenResponse;
    },
  },
  'conversations.join': {
    scopes: ['channels:join'],
    run: (world, args) => {
      const place = conversation(world, textArg(args, 'channel'));
      if (place.kind === 'direct') throw new SlackError('method_not_supported_for_channel_type');
      const { channel } = place;
      if (channel.is_archived) throw new SlackError('is_archived');
      const members = [...new Set([...channel.members, app.botUser])];
      world.channels.set(channel.id, { ...channel, members });
      return {
        ok: true,
        channel: { id: channel.id, name: channel.name },
      } satisfies ConversationsJoinResponse;
    },
  },
};

/** Channels of the types asked for, each of which needs its own scope. */
function channelsAsked(world: World, args: Json): readonly SimChannel[] {
  const types = listArg(args, 'types');
  const asked = types.length > 0 ? types : ['public_channel'];
  if (asked.includes('public_channel')) demandScope(world, 'channels:read');
  if (asked.includes('private_channel')) demandScope(world, 'groups:read');
  const withoutArchived = flagArg(args, 'exclude_archived') ?? false;
  return [...world.channels.values()].filter(
    (channel) =>
      asked.includes(channel.is_private ? 'private_channel' : 'public_channel') &&
      (!channel.is_private || isMember(channel, app.botUser)) &&
      !(withoutArchived && channel.is_archived),
  );
}

function describe(channel: SimChannel) {
  const isShared = channel.is_ext_shared ?? false;
  return {
    id: channel.id,
    name: channel.name,
    name_normalized: channel.name,
    is_channel: !channel.is_private,
    is_group: false,
    is_im: false,
    is_mpim: false,
    is_private: channel.is_private ?? false,
    is_archived: channel.is_archived ?? false,
    is_general: channel.name === 'general',
    is_shared: isShared,
    is_ext_shared: isShared,
    is_org_shared: false,
    is_member: isMember(channel, app.botUser),
    num_members: channel.members.length,
    context_team_id: team.id,
  };
}

function describeDirect({ id, user }: Extract<Conversation, { readonly kind: 'direct' }>) {
  return {
    id,
    user,
    is_im: true,
    is_channel: false,
    is_private: true,
    is_archived: false,
    context_team_id: team.id,
  };
}
