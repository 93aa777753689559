import type { KnownBlock } from '@slack/types';
import type { Advice } from '../../intake/advisor.ts';
import { hintLines } from '../messages/hints.ts';
import { regionHint } from './region-hint.ts';
import { limits, plain } from '../blocks/text.ts';

/** Small print under the form: where this would go and why, and what would make it better. */
export function adviceBlock({ verdict, hints, timeZone, isNewPartner }: Advice): KnownBlock {
  const lines = [
    regionHint(verdict),
    ...(isNewPartner ? ['This partner is new to our directory; the PAM is asked to check.'] : []),
    ...hintLines(hints, timeZone),
  ];
  return {
    type: 'context',
    block_id: 'hint',
    elements: lines.map((line) => plain(line, limits.context)),
  };
}
