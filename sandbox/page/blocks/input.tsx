import type { JSX } from 'preact';
import { textIn } from '../../slack/json.ts';
import { groupsOf } from './choices.ts';
import { CheckList } from './check-list.tsx';
import { DateTimeInput } from './date-time-input.tsx';
import { accessible, valueIn, type InputProps } from './input-props.ts';
import { RadioList } from './radio-list.tsx';
import { SearchSelect } from './search-select.tsx';
import { Select } from './select.tsx';
import { TextInput } from './text-input.tsx';
import { useDesk } from '../desk.ts';

/** An input of any kind this bot may use; `use` hears of every change. */
export function Input(props: InputProps): JSX.Element {
  const { element } = props;
  const groups = groupsOf(element, useDesk().picture);
  switch (element['type']) {
    case 'plain_text_input':
      return <TextInput {...props} kind={element['multiline'] === true ? 'paragraph' : 'text'} />;
    case 'url_text_input':
      return <TextInput {...props} kind="url" />;
    case 'email_text_input':
      return <TextInput {...props} kind="email" />;
    case 'number_input':
      return <TextInput {...props} kind="number" />;
    case 'static_select':
    case 'users_select':
    case 'channels_select':
    case 'conversations_select':
      return <Select {...props} groups={groups} />;
    case 'multi_static_select':
    case 'multi_users_select':
    case 'multi_channels_select':
    case 'multi_conversations_select':
    case 'checkboxes':
      return <CheckList {...props} groups={groups} />;
    case 'radio_buttons':
      return <RadioList {...props} groups={groups} />;
    case 'external_select':
    case 'multi_external_select':
      return <SearchSelect {...props} />;
    case 'datepicker':
      return <DateInput {...props} kind="date" />;
    case 'timepicker':
      return <DateInput {...props} kind="time" />;
    case 'datetimepicker':
      return <DateTimeInput {...props} />;
    default:
      return <p class="block-unknown">[{String(element['type'])}: not simulated]</p>;
  }
}

function DateInput(props: InputProps & { readonly kind: 'date' | 'time' }): JSX.Element {
  const { surface, target, kind } = props;
  const held = textIn(valueIn(props), `selected_${kind}`) ?? '';
  return (
    <input
      type={kind}
      value={held}
      {...accessible(props)}
      onChange={({ currentTarget }) => surface.use(target, currentTarget.value)}
    />
  );
}
