import type { ReactionsAddResponse, ReactionsGetResponse, ReactionsRemoveResponse } from '@slack/web-api';
import { conversation, demandMembership } from '../conversations.ts';
import { app } from '../identity.ts';
import type { Json } from '../json.ts';
import type { SimMessage } from '../message.ts';
import { messageAt } from '../messages.ts';
import { react, unreact } from '../reactions.ts';
import { SlackError } from '../slack-error.ts';
import type { World } from '../world.ts';
import { textArg } from './args.ts';
import type { Methods } from './method.ts';

export const reactionMethods: Methods = {
  'reactions.add': {
    scopes: ['reactions:write'],
    run: (world, args) => {
      void react(world, target(world, args), nameOf(args), app.botUser);
      return { ok: true } satisfies ReactionsAddResponse;
    },
  },
  'reactions.remove': {
    scopes: ['reactions:write'],
    run: (world, args) => {
      void unreact(world, target(world, args), nameOf(args), app.botUser);
      return { ok: true } satisfies ReactionsRemoveResponse;
    },
  },
  'reactions.get': {
    scopes: ['reactions:read'],
    run: (world, args) => {
      const { channel, ts, text, user, type, reactions = [] } = target(world, args);
      const listed = reactions.map((reaction) => ({ ...reaction, users: [...reaction.users] }));
      const message = { type, ts, text, user, reactions: listed };
      return { ok: true, type: 'message', channel, message } satisfies ReactionsGetResponse;
    },
  },
};

function target(world: World, args: Json): SimMessage {
  const place = conversation(world, textArg(args, 'channel'));
  demandMembership(place);
  return messageAt(world, place.id, textArg(args, 'timestamp'));
}

function nameOf(args: Json): string {
  const name = textArg(args, 'name')?.replaceAll(':', '');
  if (name === undefined || !/^[a-z0-9_+'-]+$/u.test(name)) throw new SlackError('invalid_name');
  return name;
}
