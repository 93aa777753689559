import { authMethods } from './auth.ts';
import { chatEditMethods } from './chat-edit.ts';
import { chatMethods } from './chat.ts';
import { conversationMethods } from './conversations.ts';
import { directoryMethods } from './directory.ts';
import { historyMethods } from './history.ts';
import type { Methods } from './method.ts';
import { reactionMethods } from './reactions.ts';
import { userMethods } from './users.ts';
import { viewMethods } from './views.ts';

/** Every web API method there is here, by its name. `socketUrl` gives the address for one connection. */
export function createMethods(socketUrl: () => string): Methods {
  return {
    ...authMethods(socketUrl),
    ...chatMethods,
    ...chatEditMethods,
    ...conversationMethods,
    ...historyMethods,
    ...userMethods,
    ...viewMethods,
    ...reactionMethods,
    ...directoryMethods,
  };
}
