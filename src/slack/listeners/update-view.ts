import type { ModalView } from '@slack/types';
import { WebAPIPlatformError, type WebClient } from '@slack/web-api';

type Update = {
  readonly view_id: string;
  /** The state of the view this is meant for; without it, any. */
  readonly hash?: string;
  readonly view: ModalView;
};

/** People close forms, and type on: both are no failure. */
const overtaken = new Set(['not_found', 'hash_conflict']);

/** Gives an open view new content; one that was closed, or changed since `hash`, is left alone. */
export async function updateView(client: WebClient, update: Update): Promise<void> {
  try {
    await client.views.update(update);
  } catch (error) {
    if (error instanceof WebAPIPlatformError && overtaken.has(error.data.error)) return;
    throw error;
  }
}
