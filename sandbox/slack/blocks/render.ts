import { isJson, jsonIn, listIn, textIn, type Json } from '../json.ts';
import type { Block, SimMessage } from '../message.ts';
import { readMrkdwn, type Names } from './mrkdwn.ts';
import { richText } from './rich-text.ts';

/**
 * Blocks as a person sees them, one line per text, button or field. Live pings are marked with an
 * exclamation mark (`@channel!`).
 */
export function renderText(blocks: readonly Block[], names?: Names): string {
  return blocks
    .flatMap((block) => blockLines(block, names))
    .filter((line) => line !== '')
    .join('\n');
}

/** A message as a person sees it: its blocks, or its text when it has none. */
export function renderMessage(message: Pick<SimMessage, 'text' | 'blocks'>, names?: Names): string {
  const { blocks = [], text } = message;
  return blocks.length > 0 ? renderText(blocks, names) : readMrkdwn(text, names);
}

function blockLines(block: Block, names: Names | undefined): readonly string[] {
  switch (block.type) {
    case 'section':
      return [
        textObject(block['text'], names),
        ...listIn(block, 'fields').map((field) => textObject(field, names)),
        element(block['accessory'], names),
      ];
    case 'header':
      return [textObject(block['text'], names)];
    case 'context':
      return [
        listIn(block, 'elements')
          .map((part) => textObject(part, names))
          .join(' · '),
      ];
    case 'actions':
      return [
        listIn(block, 'elements')
          .map((part) => element(part, names))
          .join(' '),
      ];
    case 'input':
      return [
        textObject(block['label'], names),
        element(block['element'], names),
        textObject(block['hint'], names),
      ];
    case 'divider':
      return ['---'];
    case 'markdown':
      return [textIn(block, 'text') ?? ''];
    case 'rich_text':
      return [richText(block, names)];
    case 'image':
      return [`[image: ${textIn(block, 'alt_text') ?? ''}]`];
    default:
      return [`[${block.type}]`];
  }
}

function textObject(value: unknown, names: Names | undefined): string {
  if (!isJson(value)) return '';
  const text = textIn(value, 'text') ?? textIn(value, 'alt_text') ?? '';
  return value['type'] === 'mrkdwn' ? readMrkdwn(text, names) : text;
}

function element(value: unknown, names: Names | undefined): string {
  if (!isJson(value)) return '';
  switch (value['type']) {
    case 'button':
      return `[${textObject(value['text'], names)}]`;
    case 'overflow':
      return `[… ${labels(value, names)}]`;
    case 'checkboxes':
    case 'radio_buttons':
      return `( ${labels(value, names)} )`;
    case 'image':
      return `[image: ${textIn(value, 'alt_text') ?? ''}]`;
    default:
      return `[${textObject(jsonIn(value, 'placeholder'), names)}]`;
  }
}

function labels(value: Json, names: Names | undefined): string {
  return listIn(value, 'options')
    .map((option) => textObject(option['text'], names))
    .join(' | ');
}
