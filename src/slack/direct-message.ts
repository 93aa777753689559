import type { WebClient } from '@slack/web-api';

/** Writes to one person where nobody else reads it. No previews, no pings. Throws what the client throws. */
export async function tellDirectly(client: WebClient, userId: string, text: string): Promise<void> {
  const message = { channel: userId, text, unfurl_links: false, unfurl_media: false };
  await client.chat.postMessage(message);
}
