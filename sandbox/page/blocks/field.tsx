import type { JSX } from 'preact';
import { jsonIn, textIn } from '../../slack/json.ts';
import type { Block } from '../../slack/message.ts';
import { Input } from './input.tsx';
import type { Surface } from './surface.ts';
import { plainText } from './text.tsx';

/** An input block: label, input, hint, and what is wrong with it. */
export function Field({ block, surface }: { readonly block: Block; readonly surface: Surface }): JSX.Element {
  const blockId = block.block_id ?? '';
  const element = jsonIn(block, 'element') ?? {};
  const [label, hint] = [plainText(block['label']), plainText(block['hint'])];
  const error = surface.errors[blockId];
  const isOptional = block['optional'] === true;
  const described = [hint && `${blockId}-hint`, error && `${blockId}-error`].filter(Boolean).join(' ');
  return (
    <div class={error === undefined ? 'field' : 'field wrong'} data-block={blockId}>
      <label class="field-label" for={`${blockId}-input`} id={`${blockId}-label`}>
        {label} {isOptional && <span class="optional">(optional)</span>}
      </label>
      <Input
        id={`${blockId}-input`}
        element={element}
        target={{ blockId, actionId: textIn(element, 'action_id') ?? '' }}
        surface={surface}
        label={label}
        isRequired={!isOptional}
        describedBy={described}
        isWrong={error !== undefined}
      />
      {error !== undefined && (
        <p class="field-error" id={`${blockId}-error`}>
          {error}
        </p>
      )}
      {hint !== '' && (
        <p class="field-hint" id={`${blockId}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
