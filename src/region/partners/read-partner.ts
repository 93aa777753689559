import type { Partner } from '../../domain/catalogue.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { readText } from '../reading/reading.ts';
import type { RegionEvidence } from '../verdict.ts';
import { cueTable } from '../words/cues.ts';
import { createDirectory } from './directory.ts';
import { createTextFinder } from './partners-in-text.ts';

/** The partner a request is about, when exactly one can be meant. */
export type ReadPartner = (evidence: RegionEvidence) => Partner | undefined;

/** Reads the partner from its field or, without one, from the text. Two near names: nobody's guess. */
export function createPartnerReader(knowledge: Knowledge, partners: readonly Partner[]): ReadPartner {
  const find = createDirectory(partners);
  const findInText = createTextFinder(partners);
  const lexicon = { knowledge, cues: cueTable };
  return ({ fields, text }) => {
    if (fields?.partner !== undefined && fields.partner.trim() !== '') {
      const match = find(fields.partner);
      return match.kind === 'matched' ? match.partner : undefined;
    }
    const named = findInText(readText(text ?? '', lexicon)).flatMap((found) => found.partners);
    return new Set(named).size === 1 ? named[0] : undefined;
  };
}
