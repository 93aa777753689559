import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Partner } from '../../src/domain/catalogue.ts';
import { createClassifier } from '../../src/region/classifier.ts';
import { loadKnowledge } from '../../src/region/places/load-knowledge.ts';
import type { RegionRules } from '../../src/region/rules.ts';
import type { ClassifyRegion } from '../../src/region/verdict.ts';

export const knowledge = loadKnowledge();

/** The rules that come with the product, with these partners. */
export function rulesWith(partners: readonly Partner[]): RegionRules {
  const file = new URL('../../src/config/regions.yml', import.meta.url);
  const rows = parse(readFileSync(file, 'utf8')) as Pick<RegionRules, 'countries' | 'subRegions'>;
  return { regions: ['AMER', 'APAC', 'EMEA'], ...rows, partners };
}

export function classifierWith(...partners: readonly Partner[]): ClassifyRegion {
  return createClassifier(knowledge, rulesWith(partners));
}

/** The region, or what kind of answer it was instead. */
export function answerTo(classify: ClassifyRegion, text: string): string {
  const verdict = classify({ text });
  return verdict.kind === 'matched' ? verdict.region : verdict.kind;
}
