import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { failureOf } from '../../web-api/failures.ts';
import type { ListenerParts } from '../parts.ts';

/**
 * Whether a view is open before somebody. `unheard`: Slack's answer was lost; it may be, but we can change
 * nothing in it.
 */
export type Opened = { readonly kind: 'open'; readonly id: string; readonly hash: string } | NotOpened;
type NotOpened = { readonly kind: 'refused' } | { readonly kind: 'unheard' };

/** How that went, for those who need no more. */
export type Opening = Opened['kind'];

/** Opens a view; the trigger lives for three seconds: https://docs.slack.dev/surfaces/modals */
export async function openView(
  { log }: Pick<ListenerParts, 'log'>,
  client: WebClient,
  trigger: string,
  view: ModalView,
): Promise<Opened> {
  try {
    const opened = await client.views.open({ trigger_id: trigger, view });
    return { kind: 'open', id: opened.view?.id ?? '', hash: opened.view?.hash ?? '' };
  } catch (error) {
    log.warn({ err: error }, 'a view did not open, as far as we know');
    const { remedy } = failureOf(error, 'create');
    return { kind: remedy.kind === 'unknown' ? 'unheard' : 'refused' };
  }
}
