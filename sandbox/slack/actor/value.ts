import { optionLabel, optionsOf, type Option } from '../blocks/interactive.ts';
import { limits } from '../blocks/limits.ts';
import { initialValue, valueKey } from '../inputs.ts';
import type { Element } from '../message.ts';
import type { StateValue } from '../view.ts';
import type { World } from '../world.ts';

/** What a person enters: text, an option's value or label, an id, a date; a list where many may be chosen. */
export type Entry = string | readonly string[];

/** The value an input has after somebody entered something; throws where Slack's client would not let them. */
export function enter(
  world: World,
  element: Element,
  entry: Entry,
  suggested: readonly Option[],
): StateValue {
  const key = valueKey(element);
  if (key === undefined) throw new Error(`Nothing can be entered into a ${element.type}`);
  const entries = (typeof entry === 'string' ? [entry] : entry).filter((one) => one !== '');
  const values = entries.map((one) => single(world, element, one, suggested));
  const takesMany = Array.isArray(initialValue({ type: element.type })[key]);
  return { type: element.type, [key]: takesMany ? values : (values[0] ?? null) };
}

/** The option with this value, or else with this label. */
export function pick(options: readonly Option[], wanted: string): Option {
  const found =
    options.find(({ value }) => value === wanted) ?? options.find((option) => optionLabel(option) === wanted);
  if (found) return found;
  const offered = options.map((option) => `${String(option['value'])} (${optionLabel(option)})`);
  throw new Error(`No option "${wanted}"; there is ${offered.join(', ') || 'none'}`);
}

function single(world: World, element: Element, entry: string, suggested: readonly Option[]): unknown {
  switch (element.type.replace(/^multi_/u, '')) {
    case 'static_select':
    case 'radio_buttons':
    case 'checkboxes':
      return pick(optionsOf(element), entry);
    case 'external_select':
      return pick(suggested, entry);
    case 'users_select':
      return existing(world.people, entry);
    case 'channels_select':
      return existing(world.channels, entry);
    case 'datepicker':
      return shaped(entry, /^\d{4}-\d{2}-\d{2}$/u);
    case 'timepicker':
      return shaped(entry, /^\d{2}:\d{2}$/u);
    case 'datetimepicker':
      return Number(shaped(entry, /^\d{10}$/u));
    case 'number_input':
      return shaped(entry, /^-?\d+(?:\.\d+)?$/u);
    case 'plain_text_input':
    case 'url_text_input':
    case 'email_text_input':
      return bounded(element, entry);
    default:
      return entry;
  }
}

function existing(known: ReadonlyMap<string, unknown>, id: string): string {
  if (!known.has(id)) throw new Error(`There is no ${id} to choose`);
  return id;
}

function shaped(entry: string, shape: RegExp): string {
  if (!shape.test(entry)) throw new Error(`"${entry}" cannot be entered here`);
  return entry;
}

function bounded(element: Element, entry: string): string {
  const max = typeof element['max_length'] === 'number' ? element['max_length'] : limits.inputValue;
  if (entry.length > max) throw new Error(`${entry.length} characters are too long, ${max} fit`);
  return entry;
}
