import { isDeepStrictEqual } from 'node:util';
import { isJson, type Json } from '../json.ts';
import type { Checker, Pointer } from './checker.ts';
import { limits } from './limits.ts';

/** Composition objects: https://docs.slack.dev/reference/block-kit/composition-objects */
export function checkOptions(check: Checker, parent: Json, at: Pointer, max: number, plain: boolean): void {
  const items = check.items(parent['options'], `${at}/options`, { min: 1, max });
  for (const [index, option] of items.entries()) checkOption(check, option, `${at}/options/${index}`, plain);
  const values = items.map((option) => option['value']);
  if (new Set(values).size < values.length)
    check.complain('options must have unique values', `${at}/options`);
}

export function checkOption(check: Checker, option: Json, at: Pointer, plain: boolean): void {
  check.text(option, 'text', at, { max: limits.optionText, plain });
  check.filled(option, 'value', at, limits.optionValue);
  check.text(option, 'description', at, { max: limits.optionText, isOptional: true });
  if (option['url'] !== undefined) check.url(option['url'], `${at}/url`, limits.url);
}

/** A static select has options or groups of them, never both. */
export function checkSelectOptions(check: Checker, element: Json, at: Pointer): void {
  if (element['options'] !== undefined && element['option_groups'] !== undefined) {
    check.complain('must define either `options` or `option_groups`', at);
  }
  if (element['option_groups'] === undefined) {
    return checkOptions(check, element, at, limits.optionItems, true);
  }
  const groups = check.items(element['option_groups'], `${at}/option_groups`, {
    min: 1,
    max: limits.optionGroupItems,
  });
  for (const [index, group] of groups.entries()) {
    const place = `${at}/option_groups/${index}`;
    check.text(group, 'label', place, { max: limits.optionText, plain: true });
    checkOptions(check, group, place, limits.optionItems, true);
  }
}

/** What is chosen from the start has to be one of the options, exactly. */
export function checkInitial(check: Checker, element: Json, at: Pointer): void {
  const groups = Array.isArray(element['option_groups']) ? element['option_groups'].filter(isJson) : [];
  const options = [element, ...groups].flatMap((group) =>
    Array.isArray(group['options']) ? group['options'] : [],
  );
  const single = element['initial_option'];
  const many = element['initial_options'];
  const initial: readonly unknown[] = Array.isArray(many) ? many : single === undefined ? [] : [single];
  for (const chosen of initial) {
    if (!options.some((option) => sameOption(option, chosen))) {
      check.complain('initial option must exactly match one of the provided options', at);
    }
  }
}

export function checkConfirm(check: Checker, element: Json, at: Pointer): void {
  const confirm = element['confirm'];
  if (confirm === undefined) return;
  const place = `${at}/confirm`;
  if (!isJson(confirm)) return check.complain('must provide an object', place);
  check.text(confirm, 'title', place, { max: limits.confirmTitle, plain: true, isOptional: true });
  check.text(confirm, 'text', place, { max: limits.confirmText });
  check.text(confirm, 'confirm', place, { max: limits.confirmButton, plain: true, isOptional: true });
  check.text(confirm, 'deny', place, { max: limits.confirmButton, plain: true, isOptional: true });
}

/** `emoji` has a default and may be left out on one side. */
function sameOption(option: unknown, chosen: unknown): boolean {
  return isDeepStrictEqual(withoutEmoji(option), withoutEmoji(chosen));
}

function withoutEmoji(option: unknown): unknown {
  return JSON.parse(JSON.stringify(option), (key, value: unknown) => (key === 'emoji' ? undefined : value));
}
