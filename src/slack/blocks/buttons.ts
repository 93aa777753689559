import type { Button, KnownBlock } from '@slack/types';
import { limits, plain } from './text.ts';

/** What Slack hands back on a click, besides who clicked. */
export type ButtonFrame = { readonly id: string; readonly label: string; readonly value: string };

/** A row of buttons; the first one is the usual choice where `hasUsual`. */
export function buttonRow(buttons: readonly ButtonFrame[], hasUsual = false): KnownBlock {
  return {
    type: 'actions',
    elements: buttons.map((frame, at) => button(frame, hasUsual && at === 0)),
  };
}

function button({ id, label, value }: ButtonFrame, isUsual: boolean): Button {
  return {
    type: 'button',
    action_id: id,
    text: plain(label, limits.buttonText),
    value,
    ...(isUsual && { style: 'primary' }),
  };
}
