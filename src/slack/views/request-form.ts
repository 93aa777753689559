import type { AnyBlock, InputBlock, ModalView } from '@slack/types';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { Form } from '../../domain/form.ts';
import { channelNamed } from '../../domain/text/slack-mrkdwn.ts';
import type { Advice } from '../../intake/advisor.ts';
import { automaticRegion, blockIdOf, formButtonIds, callbackIds, freshBlockId } from '../ids.ts';
import { section } from '../blocks/section.ts';
import type { FormMetadata } from '../metadata.ts';
import { adviceBlock } from './advice-block.ts';
import { countryOf } from './countries.ts';
import { choiceField, dateField, personField, searchField, textField, told } from '../blocks/fields.ts';
import { partnerOption } from './partner-options.ts';
import { limits, plain } from '../blocks/text.ts';
import { workFields } from './work-fields.ts';

export type RequestForm = {
  readonly catalogue: Catalogue;
  /** What the fields start with. */
  readonly form: Form;
  readonly metadata: FormMetadata;
  /** What can be said about the form as it stands. */
  readonly advice: Advice;
  /** Requests this one might be the same as; see `similarBlocks`. */
  readonly similar?: readonly AnyBlock[];
  /** A sentence above the fields. */
  readonly notice?: string;
  /** Whether the fields start with what was typed earlier, and can be emptied. */
  readonly isRestored?: boolean;
};

/**
 * The form a seller fills in. Shown anew with what is typed whenever that changes what is asked or said; and
 * every change is told to us, for Slack does not say what was in a form that is closed.
 */
export function requestForm(shown: RequestForm): ModalView {
  const { catalogue, form, metadata, advice, similar = [], notice } = shown;
  const blocks: AnyBlock[] = [
    ...(notice === undefined ? [] : [noticeBlock(notice, shown.isRestored === true)]),
    ...(metadata.cardElsewhere === true ? [elsewhereBlock(catalogue)] : []),
    ...dealFields(form).map(told),
    ...similar,
    ...workFields(form, catalogue).map(told),
    ...planFields(form, catalogue).map(told),
    ...peopleFields(form, metadata, catalogue).map(told),
    adviceBlock(advice),
  ];
  return {
    type: 'modal',
    callback_id: callbackIds.requestForm,
    title: plain('Engage a CSA', limits.title),
    submit: plain('Submit', limits.button),
    close: plain('Cancel', limits.button),
    notify_on_close: true,
    private_metadata: JSON.stringify(metadata),
    blocks: blocks.map((block) => inGeneration(block, metadata.generation ?? 0)),
  };
}

function dealFields(form: Form): readonly InputBlock[] {
  return [
    searchField(
      { id: 'partner', label: 'Partner' },
      partnerOption(form.partner),
      'Type a few letters of the name',
    ),
    textField({ id: 'customer', label: 'Customer or opportunity' }, form.customer),
    // Not a url_text_input: that one refuses to start with what somebody has half typed.
    textField({ id: 'crmLink', label: 'CRM link', optional: true }, form.crmLink, {
      placeholder: 'https://…',
    }),
    searchField(
      { id: 'country', label: 'Country where the customer is served', optional: true },
      countryOf(form.country),
      'Type a few letters',
    ),
    textField({ id: 'city', label: 'City', optional: true }, form.city),
  ];
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

function peopleFields(form: Form, metadata: FormMetadata, { regions }: Catalogue): readonly InputBlock[] {
  const choices = [
    { id: automaticRegion, label: 'Automatic' },
    ...regions.map(({ name }) => ({ id: name, label: name })),
  ];
  const behalf = {
    id: 'onBehalfOf',
    label: 'On behalf of',
    hint: 'Leave it empty when you need it yourself.',
  };
  const pam = { id: 'pam', blockId: blockIdOf('pam', metadata.pam), label: 'PAM or PTM' };
  return [
    personField({ ...behalf, optional: true }, form.onBehalfOf),
    personField({ ...pam, optional: true }, form.pam),
    personField({ id: 'am', label: 'Account manager', optional: true }, form.am),
    choiceField({ id: 'region', label: 'Region' }, choices, form.region ?? automaticRegion),
  ];
}

function elsewhereBlock({ channel }: Catalogue): AnyBlock {
  return section(
    `:eyes: We cannot answer where this post is. The card goes to ${channelNamed(channel)}, and whoever reads there ` +
      `reads what you write here.`,
  );
}

function noticeBlock(text: string, isRestored: boolean): AnyBlock {
  const accessory = {
    type: 'button',
    action_id: formButtonIds.startAfresh,
    text: plain('Start afresh', limits.buttonText),
  } as const;
  return { type: 'section', text: plain(text, limits.section), ...(isRestored && { accessory }) };
}

function inGeneration(block: AnyBlock, generation: number): AnyBlock {
  const { block_id: id } = block;
  return id === undefined ? block : { ...block, block_id: freshBlockId(id, generation) };
}
