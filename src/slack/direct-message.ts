import type { KnownBlock } from '@slack/types';
import type { WebClient } from '@slack/web-api';

/** Writes to one person where nobody else reads it. No previews, no pings. Throws what the client throws. */
export async function tellDirectly(
  client: WebClient,
  userId: string,
  message: { readonly text: string; readonly blocks?: KnownBlock[] },
): Promise<void> {
  const quiet = { unfurl_links: false, unfurl_media: false, link_names: false } as const;
  await client.chat.postMessage({ channel: userId, ...message, ...quiet });
}
