import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createClassifier } from '../../src/region/classifier.ts';
import { loadKnowledge } from '../../src/region/places/load-knowledge.ts';
import type { RegionRules } from '../../src/region/rules.ts';
import type { Candidate } from './measure.ts';

export const ourCandidate: Candidate = {
  name: 'engage-csa',
  load() {
    const file = new URL('../../src/config/regions.yml', import.meta.url);
    const rows = parse(readFileSync(file, 'utf8')) as Pick<RegionRules, 'countries' | 'subRegions'>;
    const regions = ['AMER', 'APAC', 'EMEA'];
    const classify = createClassifier(loadKnowledge(), { regions, ...rows, partners: [] });
    return Promise.resolve((text) => {
      const verdict = classify({ text });
      return verdict.kind === 'matched' ? verdict.region : undefined;
    });
  },
};
