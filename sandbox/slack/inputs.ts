import { interactiveElements, optionsOf, type Placed } from './blocks/interactive.ts';
import type { Block, Element } from './message.ts';
import type { StateValue, ViewState } from './view.ts';

/** Elements without a state of their own: a click on them is all there is. */
const stateless = new Set([
  'button',
  'overflow',
  'workflow_button',
  'image',
  'icon_button',
  'feedback_buttons',
]);

/** What each kind of input starts with: the key of its value, and of its initial value. */
const shapes: Readonly<
  Record<string, { readonly key: string; readonly initial: string; readonly empty: unknown }>
> = {
  plain_text_input: { key: 'value', initial: 'initial_value', empty: null },
  email_text_input: { key: 'value', initial: 'initial_value', empty: null },
  url_text_input: { key: 'value', initial: 'initial_value', empty: null },
  number_input: { key: 'value', initial: 'initial_value', empty: null },
  rich_text_input: { key: 'rich_text_value', initial: 'initial_value', empty: null },
  static_select: { key: 'selected_option', initial: 'initial_option', empty: null },
  external_select: { key: 'selected_option', initial: 'initial_option', empty: null },
  radio_buttons: { key: 'selected_option', initial: 'initial_option', empty: null },
  users_select: { key: 'selected_user', initial: 'initial_user', empty: null },
  conversations_select: { key: 'selected_conversation', initial: 'initial_conversation', empty: null },
  channels_select: { key: 'selected_channel', initial: 'initial_channel', empty: null },
  datepicker: { key: 'selected_date', initial: 'initial_date', empty: null },
  timepicker: { key: 'selected_time', initial: 'initial_time', empty: null },
  datetimepicker: { key: 'selected_date_time', initial: 'initial_date_time', empty: null },
  checkboxes: { key: 'selected_options', initial: 'initial_options', empty: [] },
  multi_static_select: { key: 'selected_options', initial: 'initial_options', empty: [] },
  multi_external_select: { key: 'selected_options', initial: 'initial_options', empty: [] },
  multi_users_select: { key: 'selected_users', initial: 'initial_users', empty: [] },
  multi_conversations_select: { key: 'selected_conversations', initial: 'initial_conversations', empty: [] },
  multi_channels_select: { key: 'selected_channels', initial: 'initial_channels', empty: [] },
  file_input: { key: 'files', initial: 'initial_files', empty: [] },
};

/**
 * The values of all inputs: what was there before under the same block and action id, else the initial
 * value. So it is in Slack: typed text survives views.update as long as the ids stay.
 */
export function stateOf(blocks: readonly Block[], before: ViewState = {}): ViewState {
  const state: Record<string, Record<string, StateValue>> = {};
  for (const placed of interactiveElements(blocks)) {
    const { block, element } = placed;
    if (stateless.has(element.type)) continue;
    const kept = keptValue(placed, before);
    const values = (state[block.block_id] ??= {});
    values[element.action_id ?? ''] = kept ?? initialValue(element);
  }
  return state;
}

/** Which key of a state value holds the value: `selected_option`. Undefined for buttons and such. */
export function valueKey(element: Element): string | undefined {
  return shapes[element.type]?.key;
}

export function isEmpty(element: Element, value: StateValue | undefined): boolean {
  const held = value?.[valueKey(element) ?? ''];
  return held === undefined || held === null || held === '' || (Array.isArray(held) && held.length === 0);
}

/** What an input holds before anybody touched it. */
export function initialValue(element: Element): StateValue {
  const shape = shapes[element.type];
  if (!shape) return { type: element.type };
  return { type: element.type, [shape.key]: element[shape.initial] ?? shape.empty };
}

/** A choice that is no longer on offer is not kept. */
function keptValue({ block, element }: Placed, before: ViewState): StateValue | undefined {
  const kept = before[block.block_id]?.[element.action_id ?? ''];
  if (kept?.type !== element.type) return undefined;
  const chosen = kept['selected_option'] as { readonly value?: unknown } | null | undefined;
  const hasList = element.type === 'static_select' || element.type === 'radio_buttons';
  if (!hasList || !chosen) return kept;
  return optionsOf(element).some(({ value }) => value === chosen.value) ? kept : undefined;
}
