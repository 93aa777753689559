import { findElement, optionsOf, type Option, type Placed } from '../blocks/interactive.ts';
import { isJson, jsonIn, listIn, textIn, type Json } from '../json.ts';
import type { SimView } from '../view.ts';
import { put, stackOf, wireView } from '../views.ts';
import type { World } from '../world.ts';
import { sendAction } from './click.ts';
import { interact, payloadBase, type Interaction } from './interaction.ts';
import { enter, type Entry } from './value.ts';

/** An input: its block id, or both ids where a block has several elements. */
export type Field = string | { readonly blockId?: string; readonly actionId: string };

/** What an external select offered for what was typed; `groups` are flattened. */
export type Suggestions = Interaction & { readonly options: readonly Option[] };

/**
 * Fills an input of the top modal. Answers with the interaction, when the bot asked to be told
 * (`dispatch_action`, or a select outside an input block), else with nothing. `typed`: what an external
 * select is asked for, where that is not the entry itself.
 */
export async function fill(
  world: World,
  user: string,
  field: Field,
  entry: Entry,
  typed?: string,
): Promise<Interaction | undefined> {
  const view = topModal(world, user);
  const placed = fieldOf(view, field);
  const suggested = await suggestedFor(world, user, field, placed, typed ?? entry);
  const value = enter(world, placed.element, entry, [...chosenIn(view, placed), ...suggested]);
  const entered = withValue(topModal(world, user), placed, value);
  put(world, entered);
  if (!isDispatched(placed)) return undefined;
  return await sendAction(world, user, { kind: 'view', view: entered }, placed, value);
}

/** Types into an external select and sees what the bot offers. */
export async function suggest(world: World, user: string, field: Field, typed: string): Promise<Suggestions> {
  const view = topModal(world, user);
  const { block, element } = fieldOf(view, field);
  const least = typeof element['min_query_length'] === 'number' ? element['min_query_length'] : 3;
  if (typed.length < least) return { acked: false, ackMs: 0, error: 'query_too_short', options: [] };
  const interaction = await interact(world, 'block_suggestion', {
    ...payloadBase(world, user),
    type: 'block_suggestion',
    action_id: element.action_id,
    block_id: block.block_id,
    value: typed,
    container: { type: 'view', view_id: view.id },
    view: wireView(view),
  });
  return { ...interaction, ...readSuggestions(interaction.response) };
}

/** The modal a person has before them; throws when there is none. */
export function topModal(world: World, user: string): SimView {
  const view = stackOf(world, user).at(-1);
  if (!view) throw new Error(`${user} has no modal open`);
  return view;
}

/** A field of a view; throws with what there is when it is missing. */
function fieldOf({ definition: { blocks } }: SimView, field: Field): Placed {
  const wanted = typeof field === 'string' ? { blockId: field } : field;
  const found = findElement(blocks, wanted);
  if (found) return found;
  const ids = blocks.map(({ block_id: id }) => id).join(', ');
  throw new Error(`No input ${JSON.stringify(field)} in the modal; its blocks are ${ids}`);
}

function withValue(
  view: SimView,
  { block, element }: Placed,
  value: SimView['values'][string][string],
): SimView {
  const values = { ...view.values[block.block_id], [element.action_id ?? '']: value };
  const { [block.block_id]: _, ...errors } = view.errors;
  return { ...view, values: { ...view.values, [block.block_id]: values }, errors };
}

/** Text inputs tell only at Enter, unless they ask for every character. */
function isDispatched({ block, element }: Placed): boolean {
  if (block.type !== 'input') return true;
  if (block['dispatch_action'] !== true) return false;
  if (!element.type.endsWith('_input')) return true;
  const on = jsonIn(element, 'dispatch_action_config')?.['trigger_actions_on'];
  return Array.isArray(on) && on.includes('on_character_entered');
}

async function suggestedFor(
  world: World,
  user: string,
  field: Field,
  { element }: Placed,
  entry: Entry,
): Promise<readonly Option[]> {
  if (!element.type.endsWith('external_select')) return [];
  const entries = typeof entry === 'string' ? [entry] : entry;
  const found = await Promise.all(entries.map((typed) => suggest(world, user, field, typed)));
  return found.flatMap(({ options }) => options);
}

/** What an external select holds already; it need not be on offer again. */
function chosenIn({ values }: SimView, { block, element }: Placed): readonly Option[] {
  const value = values[block.block_id]?.[element.action_id ?? ''];
  const one = jsonIn(value, 'selected_option');
  const options = [...(one ? [one] : []), ...listIn(value, 'selected_options')];
  return optionsOf({ type: 'static_select', options });
}

/** More than 100 options, or none of the right shape, and Slack shows no results. */
function readSuggestions(response: unknown): {
  readonly options: readonly Option[];
  readonly error?: string;
} {
  if (!isJson(response)) return { options: [] };
  const options = optionsOf({ type: 'static_select', ...response });
  const isSound = options.every(isOption);
  const groups = listIn(response, 'option_groups');
  if (options.length > 100 || groups.length > 100 || !isSound)
    return { options: [], error: 'invalid_options' };
  return { options };
}

function isOption(option: Json): boolean {
  const label = textIn(option['text'], 'text') ?? '';
  const value = textIn(option, 'value') ?? '';
  return label !== '' && label.length <= 75 && value !== '' && value.length <= 75;
}
