import { ownRules } from '../../src/config/own-rules.ts';
import type { Partner } from '../../src/domain/catalogue.ts';
import { createClassifier } from '../../src/region/classifier.ts';
import { loadKnowledge } from '../../src/region/knowledge/load-knowledge.ts';
import type { ClassifyRegion } from '../../src/region/verdict.ts';

export const knowledge = loadKnowledge();

export function classifierWith(...partners: readonly Partner[]): ClassifyRegion {
  return createClassifier(knowledge, ownRules(partners));
}

/** The region, or what kind of answer it was instead. */
export function answerTo(classify: ClassifyRegion, text: string): string {
  const verdict = classify({ text });
  return verdict.kind === 'matched' ? verdict.region : verdict.kind;
}
