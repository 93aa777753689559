import { learn } from '../../scripts/reading/learn.ts';
import { lessonOf } from '../../scripts/reading/lessons.ts';
import { detect } from '../../src/reading/detector.ts';
import type { JudgedPost, LabelledPost } from './posts.ts';

const folds = 8;

/** Every post, judged by weights that were learned from the seven eighths of the posts without it. */
export function crossJudged(posts: readonly LabelledPost[]): readonly JudgedPost[] {
  const lessons = posts.map(lessonOf);
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const weights = learn(lessons.filter((_, index) => index % folds !== fold));
    return posts
      .filter((_, index) => index % folds === fold)
      .map((post) => {
        const { kind, score } = detect(post, weights);
        return { ...post, found: kind, score };
      });
  });
}
