import { isJson, listIn, textIn, type Json } from '../json.ts';
import { Checker, type Pointer } from './checker.ts';
import { checkElement, elementsFor } from './elements.ts';
import { limits } from './limits.ts';

/** Complaints about the blocks of a message, in Slack's words; none when Slack would take it. */
export function checkMessageBlocks(blocks: unknown): readonly string[] {
  const check = new Checker();
  checkBlocks(check, blocks, '/blocks', limits.messageBlockItems);
  return check.complaints;
}

/** Characters of all text in the blocks, for `msg_blocks_too_long`. */
export function textSize(node: unknown): number {
  if (Array.isArray(node)) return node.reduce((sum: number, item) => sum + textSize(item), 0);
  if (!isJson(node)) return 0;
  return Object.entries(node).reduce(
    (sum, [key, value]) =>
      sum + (key === 'text' && typeof value === 'string' ? value.length : textSize(value)),
    0,
  );
}

export function checkBlocks(check: Checker, value: unknown, at: Pointer, max: number): void {
  const blocks = check.items(value, at, { min: 0, max });
  const seen = new Set<string>();
  for (const [index, block] of blocks.entries()) {
    const place = `${at}/${index}`;
    const id = textIn(block, 'block_id');
    check.string(block['block_id'], `${place}/block_id`, limits.id);
    if (id !== undefined && seen.has(id))
      check.complain(`\`block_id\` "${id}" already exists`, `${place}/block_id`);
    if (id !== undefined) seen.add(id);
    checkBlock(check, block, place);
  }
  const markdown = blocks
    .filter(({ type }) => type === 'markdown')
    .reduce((sum, block) => sum + textSize(block), 0);
  if (markdown > limits.markdownTotal) {
    check.complain(`markdown blocks must be less than ${limits.markdownTotal + 1} characters in total`, at);
  }
}

function checkBlock(check: Checker, block: Json, at: Pointer): void {
  const rule = rules[String(block['type'])];
  if (rule) rule(check, block, at);
  else check.complain(`unsupported type: ${String(block['type'])}`, `${at}/type`);
}

const rules: Readonly<Record<string, (check: Checker, block: Json, at: Pointer) => void>> = {
  section: checkSection,
  header: (check, block, at) => check.text(block, 'text', at, { max: limits.header, plain: true }),
  divider: () => undefined,
  context: checkContext,
  actions: checkActions,
  context_actions: (check, block, at) => {
    check.items(block['elements'], `${at}/elements`, { min: 1, max: limits.contextActionItems });
  },
  input: checkInput,
  image: (check, block, at) => check.filled(block, 'alt_text', at, limits.altText),
  markdown: (check, block, at) => check.filled(block, 'text', at, limits.markdownTotal),
  rich_text: (check, block, at) => {
    check.items(block['elements'], `${at}/elements`, { min: 0, max: Infinity });
  },
};

function checkSection(check: Checker, block: Json, at: Pointer): void {
  if (block['text'] === undefined && block['fields'] === undefined) {
    check.complain('must define either `text` or `fields`', at);
  }
  check.text(block, 'text', at, { max: limits.sectionText, isOptional: true });
  if (block['fields'] !== undefined) {
    const bounds = { min: 1, max: limits.sectionFieldItems };
    const fields = check.items(block['fields'], `${at}/fields`, bounds);
    for (const [index, field] of fields.entries()) {
      check.textObject(field, `${at}/fields/${index}`, { max: limits.sectionField });
    }
  }
  const { accessory } = block as { readonly accessory?: unknown };
  if (isJson(accessory)) checkPlaced(check, accessory, `${at}/accessory`, elementsFor.section);
}

function checkContext(check: Checker, block: Json, at: Pointer): void {
  const elements = check.items(block['elements'], `${at}/elements`, { min: 1, max: limits.contextItems });
  for (const [index, element] of elements.entries()) {
    const place = `${at}/elements/${index}`;
    if (!check.oneOf(element['type'], ['plain_text', 'mrkdwn', 'image'], `${place}/type`)) continue;
    if (element['type'] === 'image') checkElement(check, element, place);
    else check.filled(element, 'text', place, limits.sectionText);
  }
}

function checkActions(check: Checker, block: Json, at: Pointer): void {
  const elements = check.items(block['elements'], `${at}/elements`, { min: 1, max: limits.actionItems });
  for (const [index, element] of elements.entries()) {
    checkPlaced(check, element, `${at}/elements/${index}`, elementsFor.actions);
  }
  const ids = listIn(block, 'elements').flatMap((element) => textIn(element, 'action_id') ?? []);
  for (const id of ids.filter((other, index) => ids.indexOf(other) !== index)) {
    check.complain(`\`action_id\` "${id}" already exists`, `${at}/elements`);
  }
}

function checkInput(check: Checker, block: Json, at: Pointer): void {
  check.text(block, 'label', at, { max: limits.inputLabel, plain: true });
  check.text(block, 'hint', at, { max: limits.inputLabel, plain: true, isOptional: true });
  const { element } = block as { readonly element?: unknown };
  if (!isJson(element)) return check.complain('missing required field: element', at);
  checkPlaced(check, element, `${at}/element`, elementsFor.input);
}

function checkPlaced(check: Checker, element: Json, at: Pointer, allowed: readonly string[]): void {
  if (check.oneOf(element['type'], allowed, `${at}/type`)) checkElement(check, element, at);
}
