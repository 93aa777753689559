import type { KnownBlock } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { quiet } from './quiet.ts';

/** Writes to one person where nobody else reads it. No previews, no pings. Throws what the client throws. */
export async function tellDirectly(
  client: WebClient,
  userId: string,
  message: { readonly text: string; readonly blocks?: KnownBlock[] },
): Promise<void> {
  await client.chat.postMessage({ channel: userId, ...message, ...quiet });
}
