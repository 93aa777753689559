import { readFileSync } from 'node:fs';
import { signsOf } from '../../src/reading/evidence/signs.ts';
import type { Lesson } from './learn.ts';

const file = new URL('../../test/reading/posts.jsonl', import.meta.url);

type LabelledPost = { readonly text: string; readonly kind: string; readonly tag: string };

/** The labelled posts as lessons. */
export function lessons(): readonly Lesson[] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => lessonOf(JSON.parse(line) as LabelledPost));
}

/** What a labelled post teaches. One that its writer suppressed teaches nothing: its words do ask. */
export function lessonOf({ text, kind, tag }: LabelledPost): Lesson {
  return { signs: tag === 'suppressed' ? new Map() : signsOf(text), isRequest: kind === 'request' };
}
