import type { AnyBlock, InputBlock, ModalView } from '@slack/types';
import type { Activity, Catalogue, ExtraField } from '../../domain/catalogue.ts';
import type { Form } from '../../domain/form.ts';
import type { RegionVerdict } from '../../region/verdict.ts';
import { countryOf } from '../countries.ts';
import { automaticRegion, blockIdOf, callbackIds, extraBlockId } from '../ids.ts';
import type { FormMetadata } from '../metadata.ts';
import { choiceField, dateField, personField, searchField, textField } from './fields.ts';
import { regionHint } from './region-hint.ts';
import { limits, plain } from './text.ts';

export type RequestForm = {
  readonly catalogue: Catalogue;
  /** What the fields start with. */
  readonly form: Form;
  readonly metadata: FormMetadata;
  /** The region as the form stands. */
  readonly verdict: RegionVerdict;
  /** A sentence above the fields. */
  readonly notice?: string;
};

/** The form a seller fills in. Shown anew with what is typed whenever the theme or activity changes. */
export function requestForm({ catalogue, form, metadata, verdict, notice }: RequestForm): ModalView {
  const blocks: AnyBlock[] = [
    ...(notice === undefined ? [] : [paragraph(notice)]),
    ...dealFields(form),
    ...workFields(form, catalogue),
    ...planFields(form, catalogue),
    ...peopleFields(form, catalogue),
    { type: 'context', block_id: 'hint', elements: [plain(regionHint(verdict), limits.context)] },
  ];
  return {
    type: 'modal',
    callback_id: callbackIds.requestForm,
    title: plain('Engage a CSA', limits.title),
    submit: plain('Submit', limits.button),
    close: plain('Cancel', limits.button),
    private_metadata: JSON.stringify(metadata),
    blocks,
  };
}

function dealFields(form: Form): readonly InputBlock[] {
  return [
    textField({ id: 'partner', label: 'Partner' }, form.partner),
    textField({ id: 'customer', label: 'Customer or opportunity' }, form.customer),
    // Not a url_text_input: that one refuses to start with what somebody has half typed.
    textField({ id: 'crmLink', label: 'CRM link', optional: true }, form.crmLink, {
      placeholder: 'https://…',
    }),
    searchField(
      { id: 'country', label: 'Country where the customer is served', optional: true, dispatch: true },
      countryOf(form.country),
      'Type a few letters',
    ),
    textField({ id: 'city', label: 'City', optional: true }, form.city),
  ];
}

/** A theme brings its activities, an activity its own questions. */
function workFields(form: Form, { reasons, themes }: Catalogue): readonly InputBlock[] {
  const activity = activityInTheme(form, themes);
  const theme = themes.find(({ id }) => id === themeOf(form, themes));
  const themeFrame = { id: 'theme', label: 'Theme', hint: theme?.description, dispatch: true };
  const frame = {
    id: 'activity',
    blockId: blockIdOf('activity', theme?.id),
    label: 'Activity',
    dispatch: true,
  };
  return [
    choiceField({ id: 'reason', label: 'What the partner needs' }, reasons, form.reason),
    choiceField(themeFrame, themes, theme?.id),
    ...(theme === undefined ? [] : [choiceField(frame, theme.activities, activity?.id)]),
    ...(activity?.fields.map((extra) => extraField(activity, extra, form.extras[extra.id])) ?? []),
  ];
}

/** Where no theme is chosen, a known activity says which. */
function themeOf(form: Form, themes: Catalogue['themes']): string | undefined {
  return form.theme ?? themes.find(({ activities }) => activities.some(({ id }) => id === form.activity))?.id;
}

function activityInTheme(form: Form, themes: Catalogue['themes']): Activity | undefined {
  const theme = themes.find(({ id }) => id === themeOf(form, themes));
  return theme?.activities.find(({ id }) => id === form.activity);
}

function extraField(activity: Activity, extra: ExtraField, typed: string | undefined): InputBlock {
  const { id, label, hint } = extra;
  const frame = { id, blockId: extraBlockId(activity.id, id), label, hint, optional: !extra.required };
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

const stageFrame = { id: 'stage', label: 'Partner stage', optional: true };

function planFields(form: Form, { urgencies, stages }: Catalogue): readonly InputBlock[] {
  return [
    textField(
      {
        id: 'need',
        label: 'What is needed',
        hint: 'What for, why now, and what a good outcome looks like.',
      },
      form.need,
      { multiline: true },
    ),
    dateField({ id: 'neededBy', label: 'Needed by', optional: true }, form.neededBy),
    choiceField({ id: 'urgency', label: 'Urgency' }, urgencies, form.urgency),
    // Slack refuses a list without options.
    ...(stages.length === 0 ? [] : [choiceField(stageFrame, stages, form.stage)]),
  ];
}

function peopleFields(form: Form, { regions }: Catalogue): readonly InputBlock[] {
  const choices = [
    { id: automaticRegion, label: 'Automatic' },
    ...regions.map(({ name }) => ({ id: name, label: name })),
  ];
  return [
    personField({ id: 'pam', label: 'PAM or PTM', optional: true }, form.pam),
    personField({ id: 'am', label: 'Account manager', optional: true }, form.am),
    choiceField({ id: 'region', label: 'Region', dispatch: true }, choices, form.region ?? automaticRegion),
  ];
}

function paragraph(text: string): AnyBlock {
  return { type: 'section', text: plain(text, limits.section) };
}
