import type { ChatDeleteResponse, ChatUpdateResponse } from '@slack/web-api';
import { limits } from '../blocks/limits.ts';
import { conversation } from '../conversations.ts';
import { app } from '../identity.ts';
import type { SimMessage } from '../message.ts';
import { messageAt, remove, replace } from '../messages.ts';
import { SlackError } from '../slack-error.ts';
import { textArg } from './args.ts';
import { contentOf, shown } from './chat.ts';
import type { Methods } from './method.ts';

export const chatEditMethods: Methods = {
  'chat.update': {
    scopes: ['chat:write'],
    run: (world, args) => {
      const place = conversation(world, textArg(args, 'channel'));
      const message = messageAt(world, place.id, textArg(args, 'ts'));
      if (message.user !== app.botUser) throw new SlackError('cant_update_message');
      if (message.subtype === 'tombstone') throw new SlackError('message_not_found');
      const content = contentOf(args, limits.updateText);
      // Text without blocks takes the blocks away; metadata stays unless it is given anew.
      const { blocks: _blocks, attachments: _attachments, ...kept } = message;
      const edited: SimMessage = {
        ...kept,
        ...content,
        edited: { user: app.botUser, ts: world.ids.ts() },
      };
      void replace(world, edited);
      return {
        ok: true,
        channel: place.id,
        ts: message.ts,
        text: edited.text,
        message: shown(edited),
      } satisfies ChatUpdateResponse;
    },
  },
  'chat.delete': {
    scopes: ['chat:write'],
    run: (world, args) => {
      const place = conversation(world, textArg(args, 'channel'));
      const message = messageAt(world, place.id, textArg(args, 'ts'));
      if (message.user !== app.botUser) throw new SlackError('cant_delete_message');
      void remove(world, message);
      return { ok: true, channel: place.id, ts: message.ts } satisfies ChatDeleteResponse;
    },
  },
};
