import type { InputBlock, PlainTextOption } from '@slack/types';
import { clip, limits, plain } from './text.ts';

/** What every input has. `id` is its action id; the block's differs only where ids.ts says so. */
export type FieldFrame = {
  readonly id: string;
  readonly blockId?: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean;
};

export type Option = { readonly id: string; readonly label: string };

/** One line of text, or several. */
export function textField(
  frame: FieldFrame,
  typed: string | undefined,
  { multiline = false, placeholder }: { readonly multiline?: boolean; readonly placeholder?: string } = {},
): InputBlock {
  return field(frame, {
    type: 'plain_text_input',
    action_id: frame.id,
    multiline,
    max_length: limits.input,
    ...(typed !== undefined && { initial_value: clip(typed, limits.input) }),
    ...(placeholder !== undefined && { placeholder: plain(placeholder, limits.placeholder) }),
  });
}

/** One of a few dozen. A choice that is no longer offered is shown as none. */
export function choiceField(
  frame: FieldFrame,
  options: readonly Option[],
  chosen: string | undefined,
): InputBlock {
  const offered = options.slice(0, limits.options).map(optionOf);
  const initial = offered.find(({ value }) => value === chosen);
  return field(frame, {
    type: 'static_select',
    action_id: frame.id,
    options: offered,
    ...(initial !== undefined && { initial_option: initial }),
  });
}

export type OptionGroup = { readonly label: string; readonly options: readonly Option[] };

/** One of a few dozen, the likely ones first under a heading of their own. Empty groups are left out. */
export function groupedField(
  frame: FieldFrame,
  groups: readonly OptionGroup[],
  chosen: string | undefined,
): InputBlock {
  const offered = groups.filter(({ options }) => options.length > 0);
  if (offered.length < 2)
    return choiceField(
      frame,
      offered.flatMap(({ options }) => options),
      chosen,
    );
  const initial = offered.flatMap(({ options }) => options).find(({ id }) => id === chosen);
  return field(frame, {
    type: 'static_select',
    action_id: frame.id,
    option_groups: offered.map(({ label, options }) => ({
      label: plain(label, limits.optionText),
      options: options.slice(0, limits.options).map(optionOf),
    })),
    ...(initial !== undefined && { initial_option: optionOf(initial) }),
  });
}

/** One of very few, all of them in sight. */
export function radioField(frame: FieldFrame, options: readonly Option[]): InputBlock {
  if (options.length > limits.radioButtons) return choiceField(frame, options, undefined);
  return field(frame, { type: 'radio_buttons', action_id: frame.id, options: options.map(optionOf) });
}

/** One of very many: Slack asks us for options while the person types. */
export function searchField(frame: FieldFrame, chosen: Option | undefined, placeholder: string): InputBlock {
  return field(frame, {
    type: 'external_select',
    action_id: frame.id,
    min_query_length: 1,
    placeholder: plain(placeholder, limits.placeholder),
    ...(chosen !== undefined && { initial_option: optionOf(chosen) }),
  });
}

/** A calendar day. Slack refuses a view with a date that does not exist, so such a one is left out. */
export function dateField(frame: FieldFrame, day: string | undefined): InputBlock {
  return field(frame, {
    type: 'datepicker',
    action_id: frame.id,
    ...(day !== undefined && isDay(day) && { initial_date: day }),
  });
}

/** Somebody in this workspace. */
export function personField(frame: FieldFrame, userId: string | undefined): InputBlock {
  return field(frame, {
    type: 'users_select',
    action_id: frame.id,
    ...(userId !== undefined && /^[UW][A-Z0-9]+$/.test(userId) && { initial_user: userId }),
  });
}

export function optionOf({ id, label }: Option): PlainTextOption {
  return { text: plain(label, limits.optionText), value: id };
}

/**
 * The same input, with every change of it told to us at once; of a text, every letter.
 * https://docs.slack.dev/reference/block-kit/composition-objects/dispatch-action-configuration-object
 */
export function told(input: InputBlock): InputBlock {
  const { element } = input;
  return {
    ...input,
    dispatch_action: true,
    element:
      element.type === 'plain_text_input'
        ? { ...element, dispatch_action_config: { trigger_actions_on: ['on_character_entered'] } }
        : element,
  };
}

function field(frame: FieldFrame, element: InputBlock['element']): InputBlock {
  return {
    type: 'input',
    block_id: frame.blockId ?? frame.id,
    label: plain(frame.label, limits.label),
    optional: frame.optional ?? false,
    element,
    ...(frame.hint !== undefined && { hint: plain(frame.hint, limits.hint) }),
  };
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}
