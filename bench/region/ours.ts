import { ownRules } from '../../src/config/own-rules.ts';
import type { Partner } from '../../src/domain/catalogue.ts';
import { createClassifier } from '../../src/region/classifier.ts';
import { loadKnowledge } from '../../src/region/knowledge/load-knowledge.ts';
import type { ClassifyRegion } from '../../src/region/verdict.ts';
import type { Candidate } from './measure.ts';

/** Our classifier with the rows of the catalogue. */
export function ourClassifier(partners: readonly Partner[] = []): ClassifyRegion {
  return createClassifier(loadKnowledge(), ownRules(partners));
}

export const ourCandidate: Candidate = {
  name: 'engage-csa',
  load() {
    const classify = ourClassifier();
    return Promise.resolve((text) => {
      const verdict = classify({ text });
      return verdict.kind === 'matched' ? verdict.region : undefined;
    });
  },
};
