import type { Picture } from '../../control/wire.ts';
import { listIn, textIn, type Json } from '../../slack/json.ts';
import { withEmoji } from './emoji.ts';

type Choice = { readonly value: string; readonly label: string; readonly description: string };
export type Group = { readonly label: string; readonly choices: readonly Choice[] };

/** What there is to choose from: the element's own options, or people and channels of the workspace. */
export function groupsOf(element: Json, picture: Picture): readonly Group[] {
  const type = textIn(element, 'type') ?? '';
  if (type.endsWith('users_select')) {
    const people = picture.people.filter(({ kind }) => kind !== 'gone');
    return single(
      people.map(({ id, realName, title }) => ({ value: id, label: realName, description: title })),
    );
  }
  if (/(?:channels|conversations)_select$/u.test(type)) {
    const channels = picture.channels.filter(({ kind }) => kind === 'channel');
    return single(channels.map(({ id, name }) => ({ value: id, label: `#${name}`, description: '' })));
  }
  const grouped = listIn(element, 'option_groups');
  if (grouped.length === 0) return single(listIn(element, 'options').map(choiceOf));
  return grouped.map((group) => ({
    label: labelOf(group['label']),
    choices: listIn(group, 'options').map(choiceOf),
  }));
}

function single(choices: readonly Choice[]): readonly Group[] {
  return [{ label: '', choices }];
}

function choiceOf(option: Json): Choice {
  return {
    value: textIn(option, 'value') ?? '',
    label: labelOf(option['text']),
    description: labelOf(option['description']),
  };
}

function labelOf(text: unknown): string {
  return withEmoji(textIn(text, 'text') ?? '');
}

/** The values a select or a list of checkboxes holds, whatever it chooses from. */
export function chosenIn(value: Json | undefined): readonly string[] {
  const held = Object.entries(value ?? {}).find(([key]) => key.startsWith('selected_'))?.[1];
  const all = Array.isArray(held) ? held : [held];
  return all.flatMap((one: unknown) => (typeof one === 'string' ? [one] : (textIn(one, 'value') ?? [])));
}
