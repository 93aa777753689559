import type { AnyBlock, KnownBlock } from '@slack/types';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { PartnerRequest } from '../../domain/request.ts';
import { bareBlockId, formButtonIds } from '../ids.ts';
import { requestSummary } from '../messages/request-summary.ts';
import { limits, plain } from '../blocks/text.ts';

/** What is asked for already, so that nobody asks twice; each one can be added to instead. */
export function similarBlocks(
  requests: readonly PartnerRequest[],
  catalogue: Catalogue,
): readonly KnownBlock[] {
  if (requests.length === 0) return [];
  const text = plain('Is it one of these? They are open for the same partner or customer.', limits.context);
  return [
    { type: 'context', block_id: 'similar', elements: [text] },
    ...requests.map((request): KnownBlock => ({
      ...requestSummary(request, catalogue),
      block_id: `similar.${request.number}`,
      accessory: {
        type: 'button',
        action_id: formButtonIds.addTo,
        text: plain('Add to that one', limits.buttonText),
        value: request.id,
      },
    })),
  ];
}

/** What a view that is open shows of this, to be shown on while it is looked up anew. */
export function similarBlocksIn(blocks: readonly AnyBlock[]): readonly AnyBlock[] {
  return blocks.flatMap((block) => {
    const id = bareBlockId(block.block_id ?? '');
    return id === 'similar' || id.startsWith('similar.') ? [{ ...block, block_id: id }] : [];
  });
}

/** Whether two lists show the same requests. */
export function sameSimilar(one: readonly AnyBlock[], other: readonly AnyBlock[]): boolean {
  return one.map(({ block_id: id }) => id).join() === other.map(({ block_id: id }) => id).join();
}
