import type { JSX } from 'preact';
import { chosenIn, type Group } from './choices.ts';
import { accessible, valueIn, type InputProps } from './input-props.ts';
import { plainText } from './text.tsx';

/** One of a list. */
export function Select(props: InputProps & { readonly groups: readonly Group[] }): JSX.Element {
  const { element, surface, target, groups } = props;
  const [chosen = ''] = chosenIn(valueIn(props));
  return (
    <select
      {...accessible(props)}
      value={chosen}
      onChange={({ currentTarget }) => surface.use(target, currentTarget.value)}
    >
      <option value="">{plainText(element['placeholder']) || 'Choose…'}</option>
      {groups.map(({ label, choices }) => {
        const options = choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.description === '' ? choice.label : `${choice.label} · ${choice.description}`}
          </option>
        ));
        return label === '' ? (
          options
        ) : (
          <optgroup key={label} label={label}>
            {options}
          </optgroup>
        );
      })}
    </select>
  );
}
