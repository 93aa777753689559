import type { JSX } from 'preact';
import { listIn, textIn } from '../../slack/json.ts';
import type { Block } from '../../slack/message.ts';
import { Markdown } from '../gitlab/markdown.tsx';
import { Element } from './element.tsx';
import { Field } from './field.tsx';
import { RichText } from './rich-text.tsx';
import type { Surface } from './surface.ts';
import { TextObject } from './text.tsx';

type Props = { readonly blocks: readonly Block[]; readonly surface: Surface };

/** Block Kit, as far as this bot may ever use it; anything else is named. */
export function Blocks({ blocks, surface }: Props): JSX.Element {
  return (
    <div class="blocks">
      {blocks.map((block, index) => (
        <One key={block.block_id ?? index} block={block} surface={surface} />
      ))}
    </div>
  );
}

type BlockProps = { readonly block: Block; readonly surface: Surface };

const renderers: Readonly<Record<string, (props: BlockProps) => JSX.Element>> = {
  section: Section,
  context: Context,
  actions: Actions,
  input: Field,
  header: ({ block }) => (
    <h3 class="block-header">
      <TextObject value={block['text']} />
    </h3>
  ),
  divider: () => <hr />,
  markdown: ({ block }) => <Markdown text={textIn(block, 'text') ?? ''} />,
  rich_text: ({ block }) => <RichText node={block} />,
  image: ({ block }) => <p class="block-image">[image: {textIn(block, 'alt_text') ?? ''}]</p>,
};

function One(props: BlockProps): JSX.Element {
  const Renderer = renderers[props.block.type];
  if (!Renderer) return <p class="block-unknown">[{props.block.type}: not simulated]</p>;
  return <Renderer {...props} />;
}

function Context({ block }: BlockProps): JSX.Element {
  return (
    <p class="block-context">
      {listIn(block, 'elements').map((part, index) => (
        <span key={index}>
          {part['type'] === 'image' ? `[${textIn(part, 'alt_text') ?? ''}]` : <TextObject value={part} />}
        </span>
      ))}
    </p>
  );
}

function Actions({ block, surface }: BlockProps): JSX.Element {
  return (
    <div class="block-actions">
      {listIn(block, 'elements').map((element, index) => (
        <Element
          key={textIn(element, 'action_id') ?? index}
          blockId={block.block_id ?? ''}
          element={element}
          surface={surface}
        />
      ))}
    </div>
  );
}

function Section({ block, surface }: BlockProps): JSX.Element {
  const fields = listIn(block, 'fields');
  return (
    <div class="block-section">
      <div>
        {block['text'] !== undefined && (
          <div class="block-text">
            <TextObject value={block['text']} />
          </div>
        )}
        {fields.length > 0 && (
          <div class="block-fields">
            {fields.map((field, index) => (
              <div key={index}>
                <TextObject value={field} />
              </div>
            ))}
          </div>
        )}
      </div>
      {block['accessory'] !== undefined && (
        <Element blockId={block.block_id ?? ''} element={block['accessory']} surface={surface} />
      )}
    </div>
  );
}
