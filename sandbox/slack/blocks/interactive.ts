import { isJson, jsonIn, listIn, textIn } from '../json.ts';
import type { Block, Element } from '../message.ts';

/** An element somebody can use, and the block that holds it. */
export type Placed = { readonly block: Block & { readonly block_id: string }; readonly element: Element };

/** Every interactive element of the blocks, in the order a reader meets them. */
export function interactiveElements(blocks: readonly Block[]): readonly Placed[] {
  return blocks.flatMap((block) =>
    elementsOf(block)
      .filter(({ action_id: actionId }) => actionId !== undefined)
      .map((element) => ({ block: { ...block, block_id: block.block_id ?? '' }, element })),
  );
}

/** The element with this action id (and block id, when given). */
export function findElement(
  blocks: readonly Block[],
  wanted: { readonly actionId?: string; readonly blockId?: string },
): Placed | undefined {
  return interactiveElements(blocks).find(
    ({ block, element }) =>
      (wanted.actionId === undefined || element.action_id === wanted.actionId) &&
      (wanted.blockId === undefined || block.block_id === wanted.blockId),
  );
}

/** The options of a select, flat, whatever groups they are in. */
export function optionsOf(element: Element): readonly Option[] {
  const groups = listIn(element, 'option_groups');
  const all = [...listIn(element, 'options'), ...groups.flatMap((group) => listIn(group, 'options'))];
  return all.map((option) => ({ ...option, text: jsonIn(option, 'text') ?? {} }));
}

export type Option = { readonly text: Readonly<Record<string, unknown>>; readonly [key: string]: unknown };

export function optionLabel(option: Option): string {
  return textIn(option.text, 'text') ?? '';
}

/** Slack gives every block and interactive element an id when the app did not. */
export function withIds(blocks: readonly Block[], nextId: () => string): readonly Block[] {
  return blocks.map((block) => {
    const identified = { ...block, block_id: block.block_id ?? nextId() };
    if (block.type === 'input') return { ...identified, element: identify(block['element'], nextId) };
    const accessory = isJson(block['accessory']) ? { accessory: identify(block['accessory'], nextId) } : {};
    const elements =
      block.type === 'actions'
        ? { elements: listIn(block, 'elements').map((element) => identify(element, nextId)) }
        : {};
    return { ...identified, ...accessory, ...elements };
  });
}

function identify(element: unknown, nextId: () => string): unknown {
  if (!isJson(element) || element['type'] === 'image') return element;
  return { ...element, action_id: element['action_id'] ?? nextId() };
}

function elementsOf(block: Block): readonly Element[] {
  const single = [block['element'], block['accessory']].filter(isElement);
  return [...single, ...listIn(block, 'elements').filter(isElement)];
}

function isElement(value: unknown): value is Element {
  return isJson(value) && typeof value['type'] === 'string';
}
