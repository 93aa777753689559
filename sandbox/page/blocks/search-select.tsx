import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import { jsonIn, listIn, textIn, type Json } from '../../slack/json.ts';
import { OptionList, optionId, stepped } from '../frame/option-list.tsx';
import { accessible, valueIn, type InputProps } from './input-props.ts';
import { useSearch } from './search.ts';
import { plainText } from './text.tsx';

/** A combobox whose options the bot brings while one types: one choice, or several as tags. */
export function SearchSelect(props: InputProps): JSX.Element {
  const { element, surface, target, label: name } = props;
  const takesMany = textIn(element, 'type') === 'multi_external_select';
  const chosen = labelsIn(valueIn(props));
  const { typed, offer, type, stop } = useSearch(props);
  const [active, setActive] = useState(0);
  const list = `${target.blockId}-${target.actionId}-list`;
  const labels = offer?.labels ?? [];

  const choose = (label: string): void => {
    surface.choose(target, takesMany ? [...chosen, label] : label, offer?.typed ?? label);
    stop();
  };
  const drop = (label: string): void =>
    surface.choose(
      target,
      chosen.filter((one) => one !== label),
      '',
    );
  const search = (text: string): void => {
    setActive(0);
    type(text);
    if (text === '' && !takesMany) surface.use(target, '');
  };
  const keys = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    if (!offer) return;
    const next = stepped(event.key, active, labels.length);
    const label = labels[active];
    if (next !== undefined) setActive(next);
    else if (event.key === 'Enter' && label !== undefined) choose(label);
    else if (event.key === 'Escape') stop();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const options = { id: list, label: name, look: 'offers', options: labels, active, choose } as const;
  return (
    <div class="search-select">
      {takesMany && <Tags labels={chosen} drop={drop} />}
      <input
        type="text"
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={offer !== undefined}
        {...(offer && { 'aria-controls': list })}
        {...(labels.length > 0 && { 'aria-activedescendant': optionId(list, active) })}
        {...accessible(props)}
        placeholder={plainText(element['placeholder'])}
        value={typed ?? (takesMany ? '' : (chosen[0] ?? ''))}
        onInput={({ currentTarget }) => search(currentTarget.value)}
        onKeyDown={keys}
        onBlur={stop}
      />
      {offer && <OptionList {...options} keyOf={(label) => label} show={(label) => label} />}
    </div>
  );
}

type TagsProps = { readonly labels: readonly string[]; readonly drop: (label: string) => void };

function Tags({ labels, drop }: TagsProps): JSX.Element {
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
