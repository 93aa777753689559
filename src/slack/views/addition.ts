import type { AnyBlock, ModalView } from '@slack/types';
import type { Catalogue } from '../../domain/catalogue.ts';
import { referenceOf, type PartnerRequest, type Source } from '../../domain/request.ts';
import { callbackIds } from '../ids.ts';
import { requestSummary } from '../messages/request-summary.ts';
import type { AdditionMetadata } from '../metadata.ts';
import { textField } from '../blocks/fields.ts';
import { limits, plain } from '../blocks/text.ts';

/** What somebody wants to add, and what the form was opened from in which they typed it. */
type Typed = { readonly text: string | undefined; readonly source: Source | undefined };

/** What shall be added to a request that is there; laid on the form it was typed into. */
export function additionView(request: PartnerRequest, typed: Typed, catalogue: Catalogue): ModalView {
  return viewOf(request, typed, 'Back', [requestSummary(request, catalogue)]);
}

/** The same in place of a form that was sent for a request that is there. */
export function moreToAdd(request: PartnerRequest, typed: Typed, catalogue: Catalogue): ModalView {
  const text =
    `This is a request already: ${referenceOf(request)}. Not all of what you typed is in it; press Add, and it is. ` +
    `Nothing else has to be done.`;
  const notice: AnyBlock = { type: 'section', text: plain(text, limits.section) };
  return viewOf(request, typed, 'Leave it', [notice, requestSummary(request, catalogue)]);
}

function viewOf(
  request: PartnerRequest,
  { text, source }: Typed,
  close: string,
  above: readonly AnyBlock[],
): ModalView {
  const metadata: AdditionMetadata = { v: 1, request: request.id, ...(source !== undefined && { source }) };
  const frame = {
    id: 'addition',
    label: 'What shall be added',
    hint: 'It becomes a note in the issue and a reply under the card, in your name.',
  };
  return {
    type: 'modal',
    callback_id: callbackIds.addition,
    title: plain(`Add to ${referenceOf(request)}`, limits.title),
    submit: plain('Add', limits.button),
    close: plain(close, limits.button),
    private_metadata: JSON.stringify(metadata),
    blocks: [...above, textField(frame, text, { multiline: true })],
  };
}
