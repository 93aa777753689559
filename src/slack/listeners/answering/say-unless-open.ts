import type { WebClient } from '@slack/web-api';
import { notOpened } from '../../messages/not-opened.ts';
import type { ListenerParts } from '../parts.ts';
import type { Opening } from './open-view.ts';
import { tell } from './tell.ts';

/** Tells whoever waits for a view that it did not open; `again` is what to do once more. */
export async function sayUnlessOpen(
  parts: Pick<ListenerParts, 'log'>,
  client: WebClient,
  body: unknown,
  opening: Opening,
  again: string,
): Promise<void> {
  if (opening !== 'open') await tell(parts, client, body, { text: notOpened(opening, again) });
}
