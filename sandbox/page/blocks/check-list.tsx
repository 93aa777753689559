import type { JSX } from 'preact';
import { chosenIn, type Group } from './choices.ts';
import { accessibleGroup, valueIn, type InputProps } from './input-props.ts';

/** Any number of a list. */
export function CheckList(props: InputProps & { readonly groups: readonly Group[] }): JSX.Element {
  const { surface, target, groups } = props;
  const chosen = chosenIn(valueIn(props));
  const toggle = (value: string, isOn: boolean): void => {
    const others = chosen.filter((other) => other !== value);
    surface.use(target, isOn ? [...others, value] : others);
  };
  return (
    <div role="group" class="choices" {...accessibleGroup(props)}>
      {groups.flatMap(({ choices }) =>
        choices.map(({ value, label, description }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ currentTarget }) => toggle(value, currentTarget.checked)}
            />
            <span>
              {label} <small>{description}</small>
            </span>
          </label>
        )),
      )}
    </div>
  );
}
