import type { AnyBlock, ModalView } from '@slack/types';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { RegionVerdict } from '../../region/verdict.ts';
import { callbackIds } from '../ids.ts';
import type { RegionStepMetadata } from '../metadata.ts';
import { radioField } from '../blocks/fields.ts';
import { limits, plain } from '../blocks/text.ts';

/** The second step, where the rule does not decide: what speaks for which region, and the choice. */
export function regionStep(draft: string, verdict: RegionVerdict, { regions }: Catalogue): ModalView {
  const metadata: RegionStepMetadata = { v: 1, draft };
  const options = regions.map(({ name }) => ({ id: name, label: name }));
  return {
    type: 'modal',
    callback_id: callbackIds.regionStep,
    title: plain('Which region?', limits.title),
    submit: plain('Submit', limits.button),
    close: plain('Back', limits.button),
    private_metadata: JSON.stringify(metadata),
    blocks: [...whyBlocks(verdict), radioField({ id: 'region', label: 'Send it to' }, options)],
  };
}

function whyBlocks(verdict: RegionVerdict): readonly AnyBlock[] {
  const reasons = verdict.kind === 'unknown' ? [] : verdict.reasons;
  const lines = [...reasons.map(({ region, because }) => `${region}: ${because}`), ...verdict.warnings];
  return [
    { type: 'section', text: plain(questionOf(verdict), limits.section) },
    ...lines.slice(0, 10).map((line) => ({
      type: 'context' as const,
      elements: [plain(line, limits.context)],
    })),
  ];
}

function questionOf(verdict: RegionVerdict): string {
  switch (verdict.kind) {
    case 'matched':
      return `This looks like ${verdict.region}, but we are not sure enough. Which team should take it?`;
    case 'ambiguous':
      return `This could be for ${verdict.regions.join(' or ')}. Which team should take it?`;
    case 'unknown':
      return 'We could not tell from your answers which team should take this. Which one is it?';
  }
}
