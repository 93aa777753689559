import type { ModalView } from '@slack/types';
import { WebAPIPlatformError, type WebClient } from '@slack/web-api';
import { onceMore } from './once-more.ts';

type Update = {
  readonly view_id: string;
  /** The state of the view this is meant for; without it, any. */
  readonly hash?: string;
  readonly view: ModalView;
};

/** People close forms, and type on: both are no failure. */
const overtaken = new Set(['not_found', 'hash_conflict']);

/**
 * Gives an open view new content; one that was closed, or changed since `hash`, is left alone. Answers
 * with the new hash where something was changed. Where Slack stumbles it is asked once more: an update that
 * took effect unheard is a changed view then. Throws what that does not help.
 */
export async function updateView(client: WebClient, update: Update): Promise<string | undefined> {
  try {
    const updated = await onceMore(() => client.views.update(update));
    return updated.view?.hash;
  } catch (error) {
    if (error instanceof WebAPIPlatformError && overtaken.has(error.data.error)) return undefined;
    throw error;
  }
}
