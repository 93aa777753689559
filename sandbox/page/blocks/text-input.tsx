import type { JSX, TargetedEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { textIn } from '../../slack/json.ts';
import { accessible, valueIn, type InputProps } from './input-props.ts';
import { plainText } from './text.tsx';

type Props = InputProps & { readonly kind: 'text' | 'paragraph' | 'url' | 'email' | 'number' };

/** The bot's workspace learns what is typed at every pause, and before anything is sent. */
export function TextInput(props: Props): JSX.Element {
  const { element, surface, target, kind } = props;
  const held = textIn(valueIn(props), 'value') ?? '';
  const [text, setText] = useState(held);
  /** What was typed here and has not come back yet; until then what comes is older. */
  const typed = useRef<string>(undefined);
  useEffect(() => {
    if (typed.current === held) typed.current = undefined;
    else if (typed.current === undefined) setText(held);
  }, [held]);
  const change = ({ currentTarget }: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>): void => {
    const { value } = currentTarget;
    setText(value);
    typed.current = value;
    surface.type(target, value);
  };
  const max = element['max_length'];
  const shared = {
    ...accessible(props),
    value: text,
    placeholder: plainText(element['placeholder']),
    maxLength: typeof max === 'number' ? max : 3000,
    onInput: change,
  };
  if (kind === 'paragraph') return <textarea rows={4} {...shared} />;
  const step = kind === 'number' && element['is_decimal_allowed'] === true ? { step: 'any' } : {};
  const input = { autocomplete: 'off', ...step, ...shared } as const;
  switch (kind) {
    case 'url':
      return <input type="url" {...input} />;
    case 'email':
      return <input type="email" {...input} />;
    case 'number':
      return <input type="number" {...input} />;
    case 'text':
      return <input type="text" {...input} />;
  }
}
