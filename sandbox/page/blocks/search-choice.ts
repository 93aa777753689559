import { useState } from 'preact/hooks';
import { jsonIn, listIn, textIn, type Json } from '../../slack/json.ts';
import { stepped } from '../frame/options.ts';
import { valueIn, type InputProps } from './input-props.ts';
import { useSearch } from './search.ts';

export type SearchChoice = {
  /** Labels of what the select holds. */
  readonly chosen: readonly string[];
  /** What the bot offers; undefined while nothing is searched. */
  readonly offered: readonly string[] | undefined;
  readonly active: number;
  /** What stands in the box. */
  readonly text: string;
  readonly takesMany: boolean;
  search(text: string): void;
  choose(label: string): void;
  drop(label: string): void;
  press(event: KeyboardEvent): void;
  stop(): void;
};

/** What an external select holds, and how a person changes it. */
export function useSearchChoice(props: InputProps): SearchChoice {
  const { element, surface, target } = props;
  const takesMany = textIn(element, 'type') === 'multi_external_select';
  const chosen = labelsIn(valueIn(props));
  const { typed, offer, type, stop } = useSearch(props);
  const [active, setActive] = useState(0);
  const offered = offer?.labels;

  function search(text: string): void {
    setActive(0);
    type(text);
    if (text === '' && !takesMany) surface.use(target, '');
  }
  function choose(label: string): void {
    surface.choose(target, takesMany ? [...chosen, label] : label, offer?.typed ?? label);
    stop();
  }
  function drop(label: string): void {
    const left = chosen.filter((one) => one !== label);
    surface.choose(target, left, '');
  }
  function press(event: KeyboardEvent): void {
    if (!offered) return;
    const next = stepped(event.key, active, offered.length);
    const label = offered[active];
    if (next !== undefined) setActive(next);
    else if (event.key === 'Enter' && label !== undefined) choose(label);
    else if (event.key === 'Escape') stop();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  const text = typed ?? (takesMany ? '' : (chosen[0] ?? ''));
  return { chosen, offered, active, text, takesMany, search, choose, drop, press, stop };
}

function labelsIn(value: Json | undefined): readonly string[] {
  const one = jsonIn(value, 'selected_option');
  const options = [...(one ? [one] : []), ...listIn(value, 'selected_options')];
  return options.map((option) => textIn(option['text'], 'text') ?? '');
}
