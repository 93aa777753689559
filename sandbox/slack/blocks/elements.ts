import type { Json } from '../json.ts';
import type { Checker, Pointer } from './checker.ts';
import { limits } from './limits.ts';
import { checkConfirm, checkInitial, checkOption, checkOptions, checkSelectOptions } from './objects.ts';

const pickers = [
  'static_select',
  'external_select',
  'users_select',
  'conversations_select',
  'channels_select',
  'multi_static_select',
  'multi_external_select',
  'multi_users_select',
  'multi_conversations_select',
  'multi_channels_select',
  'datepicker',
  'timepicker',
  'checkboxes',
  'radio_buttons',
] as const;

/** Which elements may stand where: https://docs.slack.dev/reference/block-kit/block-elements */
export const elementsFor = {
  section: [...pickers, 'button', 'overflow', 'image', 'workflow_button'],
  actions: [...pickers, 'datetimepicker', 'button', 'overflow', 'workflow_button', 'rich_text_input'],
  input: [
    ...pickers,
    'datetimepicker',
    'plain_text_input',
    'email_text_input',
    'url_text_input',
    'number_input',
    'rich_text_input',
    'file_input',
  ],
} as const;

/** An interactive element (or image) with its limits. */
export function checkElement(check: Checker, element: Json, at: Pointer): void {
  check.string(element['action_id'], `${at}/action_id`, limits.id);
  check.text(element, 'placeholder', at, { max: limits.placeholder, plain: true, isOptional: true });
  checkConfirm(check, element, at);
  rules[String(element['type'])]?.(check, element, at);
}

const rules: Readonly<Record<string, (check: Checker, element: Json, at: Pointer) => void>> = {
  button: checkButton,
  image: (check, element, at) => check.filled(element, 'alt_text', at, limits.altText),
  overflow: (check, element, at) => checkOptions(check, element, at, limits.overflowItems, true),
  checkboxes: checkChoice,
  radio_buttons: checkChoice,
  static_select: checkStaticSelect,
  multi_static_select: checkStaticSelect,
  external_select: checkExternalSelect,
  datepicker: (check, element, at) => checkShape(check, element, 'initial_date', /^\d{4}-\d{2}-\d{2}$/u, at),
  timepicker: (check, element, at) => checkShape(check, element, 'initial_time', /^\d{2}:\d{2}$/u, at),
  plain_text_input: checkTextInput,
  url_text_input: checkTextInput,
  email_text_input: checkTextInput,
  number_input: (check, element, at) => {
    if (typeof element['is_decimal_allowed'] !== 'boolean') {
      check.complain('missing required field: is_decimal_allowed', at);
    }
  },
};

function checkButton(check: Checker, element: Json, at: Pointer): void {
  check.text(element, 'text', at, { max: limits.buttonText, plain: true });
  check.string(element['value'], `${at}/value`, limits.buttonValue);
  check.string(element['accessibility_label'], `${at}/accessibility_label`, limits.buttonText);
  if (element['url'] !== undefined) check.url(element['url'], `${at}/url`, limits.url);
  if (element['style'] !== undefined) check.oneOf(element['style'], ['primary', 'danger'], `${at}/style`);
}

function checkChoice(check: Checker, element: Json, at: Pointer): void {
  checkOptions(check, element, at, limits.choiceItems, false);
  checkInitial(check, element, at);
}

function checkStaticSelect(check: Checker, element: Json, at: Pointer): void {
  checkSelectOptions(check, element, at);
  checkInitial(check, element, at);
}

function checkExternalSelect(check: Checker, element: Json, at: Pointer): void {
  const initial = element['initial_option'];
  if (typeof initial === 'object' && initial !== null) {
    checkOption(check, initial as Json, `${at}/initial_option`, true);
  }
}

function checkTextInput(check: Checker, element: Json, at: Pointer): void {
  const max = element['max_length'];
  if (typeof max === 'number' && (max < 1 || max > limits.inputValue)) {
    check.complain(`must be between 1 and ${limits.inputValue}`, `${at}/max_length`);
  }
  const allowed = typeof max === 'number' ? Math.min(max, limits.inputValue) : limits.inputValue;
  check.string(element['initial_value'], `${at}/initial_value`, allowed);
}

function checkShape(check: Checker, element: Json, key: string, shape: RegExp, at: Pointer): void {
  const value = element[key];
  if (value !== undefined && (typeof value !== 'string' || !shape.test(value))) {
    check.complain(`invalid value for ${key}`, `${at}/${key}`);
  }
}
