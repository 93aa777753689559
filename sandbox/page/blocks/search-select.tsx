import type { JSX } from 'preact';
import { OptionList } from '../frame/option-list.tsx';
import { optionId } from '../frame/options.ts';
import { accessible, type InputProps } from './input-props.ts';
import { useSearchChoice } from './search-choice.ts';
import { plainText } from './text.tsx';

/** A combobox whose options the bot brings while one types: one choice, or several as tags. */
export function SearchSelect(props: InputProps): JSX.Element {
  const { element, target, label } = props;
  const choice = useSearchChoice(props);
  const { offered, active } = choice;
  const list = `${target.blockId}-${target.actionId}-list`;
  const named = offered && { 'aria-controls': list };
  const pointed = offered && offered.length > 0 && { 'aria-activedescendant': optionId(list, active) };
  const options = { id: list, label, look: 'offers', active, choose: choice.choose } as const;
  return (
    <div class="search-select">
      {choice.takesMany && <Tags labels={choice.chosen} drop={choice.drop} />}
      <input
        type="text"
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={offered !== undefined}
        {...named}
        {...pointed}
        {...accessible(props)}
        placeholder={plainText(element['placeholder'])}
        value={choice.text}
        onInput={({ currentTarget }) => choice.search(currentTarget.value)}
        onKeyDown={choice.press}
        onBlur={choice.stop}
      />
      {offered && <OptionList {...options} options={offered} keyOf={(one) => one} show={(one) => one} />}
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
