import type { InputBlock } from '@slack/types';
import type { Activity, Catalogue, ExtraField, Theme } from '../../domain/catalogue.ts';
import type { Form } from '../../domain/form.ts';
import { blockIdOf, extraBlockId } from '../ids.ts';
import { choiceField, dateField, groupedField, textField, type OptionGroup } from '../blocks/fields.ts';

/** A theme brings its activities, an activity its own questions. */
export function workFields(form: Form, { reasons, themes }: Catalogue): readonly InputBlock[] {
  const theme = themes.find(({ id }) => id === themeOf(form, themes));
  const activity = theme?.activities.find(({ id }) => id === form.activity);
  const reason = reasons.find(({ id }) => id === form.reason);
  const reasonFrame = { id: 'reason', label: 'What the partner needs' };
  const themeFrame = { id: 'theme', label: 'Theme', hint: theme?.description };
  const frame = {
    id: 'activity',
    blockId: blockIdOf('activity', theme?.id),
    label: 'Activity',
  };
  return [
    choiceField(reasonFrame, reasons, form.reason),
    choiceField(themeFrame, themes, theme?.id),
    ...(theme === undefined ? [] : [groupedField(frame, activityGroups(theme, reason), activity?.id)]),
    ...(activity?.fields.map((extra) => extraField(activity, extra, form.extras[extra.id])) ?? []),
  ];
}

/** Where no theme is chosen, a known activity says which. */
function themeOf(form: Form, themes: Catalogue['themes']): string | undefined {
  return form.theme ?? themes.find(({ activities }) => activities.some(({ id }) => id === form.activity))?.id;
}

/** What is usual for the reason comes first; everything stays to be chosen. */
function activityGroups(
  { activities }: Theme,
  reason: Catalogue['reasons'][number] | undefined,
): readonly OptionGroup[] {
  if (reason === undefined) return [{ label: 'All', options: activities }];
  const isUsual = ({ reasons }: Activity): boolean => reasons.length === 0 || reasons.includes(reason.id);
  return [
    { label: `Usual for ${reason.label}`, options: activities.filter(isUsual) },
    { label: 'Also possible', options: activities.filter((activity) => !isUsual(activity)) },
  ];
}

function extraField(activity: Activity, extra: ExtraField, typed: string | undefined): InputBlock {
  const { id, label, hint } = extra;
  const frame = {
    id: 'extra',
    blockId: extraBlockId(activity.id, id),
    label,
    hint,
    optional: !extra.required,
  };
  switch (extra.kind) {
    case 'text':
      return textField(frame, typed);
    case 'paragraph':
      return textField(frame, typed, { multiline: true });
    case 'link':
      return textField(frame, typed, { placeholder: 'https://…' });
    case 'date':
      return dateField(frame, typed);
    case 'choice':
      return choiceField(
        frame,
        extra.options.map((option) => ({ id: option, label: option })),
        typed,
      );
  }
}
