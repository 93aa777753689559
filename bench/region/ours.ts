import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Partner } from '../../src/domain/catalogue.ts';
import { createClassifier } from '../../src/region/classifier.ts';
import { loadKnowledge } from '../../src/region/places/load-knowledge.ts';
import type { RegionRules } from '../../src/region/rules.ts';
import type { ClassifyRegion } from '../../src/region/verdict.ts';
import type { Candidate } from './measure.ts';

/** Our classifier with the rows of the catalogue. */
export function ourClassifier(partners: readonly Partner[] = []): ClassifyRegion {
  const file = new URL('../../src/config/regions.yml', import.meta.url);
  const rows = parse(readFileSync(file, 'utf8')) as Pick<RegionRules, 'countries' | 'subRegions'>;
  return createClassifier(loadKnowledge(), { regions: ['AMER', 'APAC', 'EMEA'], ...rows, partners });
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
