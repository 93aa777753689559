import { readFileSync } from 'node:fs';

/** A labelled post. README.md tells what the labels and batches mean. */
export type LabelledPost = {
  readonly text: string;
  readonly kind: 'request' | 'other';
  readonly tag: string;
  readonly batch: string;
};

export type JudgedPost = LabelledPost & { readonly found: 'request' | 'other'; readonly score: number };

export const posts: readonly LabelledPost[] = readFileSync(new URL('posts.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as LabelledPost);

export type Quality = { readonly precision: number; readonly recall: number };

/** Precision and recall of the kind `request`. */
export function quality(judged: readonly JudgedPost[]): Quality {
  const right = judged.filter(({ kind, found }) => kind === 'request' && found === 'request').length;
  const found = judged.filter((post) => post.found === 'request').length;
  const asked = judged.filter(({ kind }) => kind === 'request').length;
  return { precision: right / found, recall: right / asked };
}

/** Share of posts told right, by kind and tag, the weakest first. */
export function accuracyByTag(
  judged: readonly JudgedPost[],
): readonly { readonly tag: string; readonly posts: number; readonly accuracy: number }[] {
  const tags = Map.groupBy(judged, ({ kind, tag }) => `${kind}: ${tag}`);
  return [...tags]
    .map(([tag, own]) => ({
      tag,
      posts: own.length,
      accuracy: own.filter(({ kind, found }) => kind === found).length / own.length,
    }))
    .sort((one, other) => one.accuracy - other.accuracy);
}
