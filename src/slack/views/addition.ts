import type { ModalView } from '@slack/types';
import type { Catalogue } from '../../domain/catalogue.ts';
import { referenceOf, type PartnerRequest, type Source } from '../../domain/request.ts';
import { callbackIds } from '../ids.ts';
import { requestSummary } from '../messages/request-summary.ts';
import type { AdditionMetadata } from '../metadata.ts';
import { textField } from '../blocks/fields.ts';
import { limits, plain } from '../blocks/text.ts';

/** What shall be added to a request that is there; starts with the need typed into the form from this `source`. */
export function additionView(
  request: PartnerRequest,
  { need, source }: { readonly need: string | undefined; readonly source: Source | undefined },
  catalogue: Catalogue,
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
    close: plain('Back', limits.button),
    private_metadata: JSON.stringify(metadata),
    blocks: [requestSummary(request, catalogue), textField(frame, need, { multiline: true })],
  };
}
