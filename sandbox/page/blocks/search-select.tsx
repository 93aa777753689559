import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { jsonIn, listIn, textIn, type Json } from '../../slack/json.ts';
import { accessible, valueIn, type InputProps } from './input-props.ts';
import { plainText } from './text.tsx';

/** How long a pause in typing is before the bot is asked. */
const pauseMs = 120;

type Offer = { readonly typed: string; readonly labels: readonly string[] };

/** A combobox whose options the bot brings while one types: one choice, or several as tags. */
export function SearchSelect(props: InputProps): JSX.Element {
  const { element, surface, target } = props;
  const takesMany = textIn(element, 'type') === 'multi_external_select';
  const chosen = labelsIn(valueIn(props));
  const search = useSearch(props);
  const [active, setActive] = useState(0);
  const listId = `${target.blockId}-${target.actionId}-list`;
  const shown = search.typed ?? (takesMany ? '' : (chosen[0] ?? ''));
  const labels = search.offer?.labels ?? [];

  const choose = (label: string): void => {
    surface.choose(target, takesMany ? [...chosen, label] : label, search.offer?.typed ?? label);
    search.stop();
  };
  const keys = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    if (!search.offer) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const label = labels[active];
    if (step !== undefined) setActive((active + step + labels.length) % Math.max(labels.length, 1));
    else if (event.key === 'Enter' && label !== undefined) choose(label);
    else if (event.key === 'Escape') search.stop();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="search-select">
      {takesMany && (
        <Tags
          labels={chosen}
          drop={(label) =>
            surface.choose(
              target,
              chosen.filter((one) => one !== label),
              '',
            )
          }
        />
      )}
      <input
        type="text"
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={search.offer !== undefined}
        {...(search.offer && { 'aria-controls': listId })}
        {...(search.offer && labels.length > 0 && { 'aria-activedescendant': `${listId}-${active}` })}
        {...accessible(props)}
        placeholder={plainText(element['placeholder'])}
        value={shown}
        onInput={({ currentTarget }) => {
          setActive(0);
          search.type(currentTarget.value);
          if (currentTarget.value === '' && !takesMany) surface.use(target, '');
        }}
        onKeyDown={keys}
        onBlur={search.stop}
      />
      {search.offer && (
        <ul role="listbox" id={listId} class="offers" aria-label={props.label}>
          {labels.length === 0 && <li class="nothing">No results</li>}
          {labels.map((label, index) => (
            <li
              key={label}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              onMouseDown={(event) => {
                event.preventDefault();
                choose(label);
              }}
            >
              {label}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What is being typed, and what the bot offered for it; a late answer to older typing is dropped. */
function useSearch({ element, surface, target }: InputProps) {
  const [typed, setTyped] = useState<string>();
  const [offer, setOffer] = useState<Offer>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef<string>(undefined);
  const least = typeof element['min_query_length'] === 'number' ? element['min_query_length'] : 3;
  useEffect(() => () => clearTimeout(timer.current), []);

  async function ask(wanted: string): Promise<void> {
    const found = await surface.suggest(target, wanted);
    if (latest.current === wanted) setOffer({ typed: wanted, labels: found.map(({ label }) => label) });
  }
  return {
    typed,
    offer,
    type(text: string): void {
      setTyped(text);
      latest.current = text;
      clearTimeout(timer.current);
      if (text.length < least) setOffer(undefined);
      else timer.current = setTimeout(() => void ask(text), pauseMs);
    },
    stop(): void {
      latest.current = undefined;
      clearTimeout(timer.current);
      setTyped(undefined);
      setOffer(undefined);
    },
  };
}

function Tags({
  labels,
  drop,
}: {
  readonly labels: readonly string[];
  readonly drop: (label: string) => void;
}): JSX.Element {
  return (
    <span class="tags">
      {labels.map((label) => (
        <button key={label} type="button" aria-label={`Remove ${label}`} onClick={() => drop(label)}>
          {label} ×
        </button>
      ))}
    </span>
  );
}

function labelsIn(value: Json | undefined): readonly string[] {
  const one = jsonIn(value, 'selected_option');
  return [...(one ? [one] : []), ...listIn(value, 'selected_options')].map((option) =>
    plainText(option['text']),
  );
}
