import type { JSX } from 'preact';
import { chosenIn, type Group } from './choices.ts';
import { accessibleGroup, valueIn, type InputProps } from './input-props.ts';

/** One of a few, all in sight. */
export function RadioList(props: InputProps & { readonly groups: readonly Group[] }): JSX.Element {
  const { surface, target, groups } = props;
  const [chosen] = chosenIn(valueIn(props));
  return (
    <div role="radiogroup" class="choices" {...accessibleGroup(props)}>
      {groups.flatMap(({ choices }) =>
        choices.map(({ value, label, description }) => (
          <label key={value}>
            <input
              type="radio"
              name={`${target.blockId}.${target.actionId}`}
              checked={value === chosen}
              onChange={() => surface.use(target, value)}
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
