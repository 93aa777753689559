import type { ComponentChildren, JSX } from 'preact';
import { optionId } from './options.ts';

type Props<Option> = {
  readonly id: string;
  readonly label: string;
  readonly look: 'completions' | 'offers';
  readonly options: readonly Option[];
  readonly active: number;
  readonly keyOf: (option: Option) => string;
  readonly show: (option: Option) => ComponentChildren;
  readonly choose: (option: Option) => void;
};

/** What a text box offers: the box keeps the focus and names the active option by `optionId`. */
export function OptionList<Option>(props: Props<Option>): JSX.Element {
  const { id, label, look, options, active, keyOf, show, choose } = props;
  return (
    <ul role="listbox" id={id} class={look} aria-label={label}>
      {options.length === 0 && <li class="nothing">No results</li>}
      {options.map((option, index) => (
        <li
          key={keyOf(option)}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === active}
          onMouseDown={(event) => {
            event.preventDefault();
            choose(option);
          }}
        >
          {show(option)}
        </li>
      ))}
    </ul>
  );
}
