import type { Json } from '../../slack/json.ts';
import type { Surface, Target } from './surface.ts';

export type InputProps = {
  readonly element: Json;
  readonly target: Target;
  readonly surface: Surface;
  readonly label: string;
  /** In an input block, whose label names it; elsewhere the label is the input's only name. */
  readonly id?: string;
  readonly isRequired?: boolean;
  /** Ids of hint and error. */
  readonly describedBy?: string;
  readonly isWrong?: boolean;
};

/** What an input holds: `{ type, selected_option: … }`. */
export function valueIn({ surface, target }: InputProps): Json | undefined {
  return surface.values[target.blockId]?.[target.actionId];
}

/** What assistive technology is told about a single control. */
export function accessible({ id, label, isRequired, describedBy, isWrong }: InputProps) {
  return {
    ...(id === undefined ? { 'aria-label': label } : { id }),
    ...(isRequired === true && { 'aria-required': true }),
    ...(describedBy !== undefined && describedBy !== '' && { 'aria-describedby': describedBy }),
    ...(isWrong === true && { 'aria-invalid': true }),
  };
}

/** The same for a group of controls, which a label's `for` cannot name. */
export function accessibleGroup(props: InputProps) {
  const { id } = props;
  const named = id === undefined ? {} : { 'aria-labelledby': id.replace(/-input$/u, '-label') };
  return { ...accessible(props), ...named };
}
