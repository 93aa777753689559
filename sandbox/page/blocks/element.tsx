import type { JSX } from 'preact';
import { isJson, jsonIn, listIn, textIn, type Json } from '../../slack/json.ts';
import { useDesk } from '../desk.ts';
import { Menu } from '../frame/menu.tsx';
import { Input } from './input.tsx';
import type { Surface } from './surface.ts';
import { plainText } from './text.tsx';

type Props = { readonly blockId: string; readonly element: unknown; readonly surface: Surface };

/** An element outside an input block: using it tells the bot at once. */
export function Element({ blockId, element, surface }: Props): JSX.Element | null {
  if (!isJson(element)) return null;
  const target = { blockId, actionId: textIn(element, 'action_id') ?? '' };
  switch (element['type']) {
    case 'button':
      return <Button element={element} use={() => surface.use(target, undefined)} />;
    case 'overflow':
      return (
        <Menu
          label="More options"
          items={listIn(element, 'options').map((option) => ({
            label: plainText(option['text']),
            run: () => surface.use(target, textIn(option, 'value') ?? ''),
          }))}
        >
          ⋯
        </Menu>
      );
    case 'image':
      return <span class="block-image">[{textIn(element, 'alt_text') ?? ''}]</span>;
    default:
      return (
        <Input
          element={element}
          target={target}
          surface={surface}
          label={plainText(element['placeholder']) || 'Choose'}
        />
      );
  }
}

function Button({ element, use }: { readonly element: Json; readonly use: () => void }): JSX.Element {
  const { inside } = useDesk();
  const url = textIn(element, 'url');
  const click = (): void => {
    if (!isConfirmed(element)) return;
    if (url !== undefined) follow(url, inside(url));
    use();
  };
  const name = textIn(element, 'accessibility_label');
  return (
    <button
      type="button"
      class={`button ${textIn(element, 'style') ?? ''}`}
      onClick={click}
      {...(name !== undefined && { 'aria-label': name })}
    >
      {plainText(element['text'])}
    </button>
  );
}

function follow(url: string, inside: (() => void) | undefined): void {
  if (inside) inside();
  else if (/^https?:/iu.test(url)) window.open(url, '_blank', 'noreferrer,noopener');
}

function isConfirmed(element: Json): boolean {
  const asked = jsonIn(element, 'confirm');
  if (!asked) return true;
  return window.confirm(`${plainText(asked['title'])}\n\n${plainText(asked['text'])}`);
}
