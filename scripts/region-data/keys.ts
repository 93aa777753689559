import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { tokenize } from '../../src/region/text/tokens.ts';

/** A name as the gazetteer is asked for it: folded words with one space between. */
export function keyOf(name: string): string {
  return tokenize(name).folded;
}

/** Distinct keys of names, without empty ones and those of a single Latin letter. */
export function keysOf(names: Iterable<string>): readonly string[] {
  const keys = new Set<string>();
  for (const name of names) {
    const key = keyOf(name);
    if (key.length > 1 || /^[\u3400-\u9fff]$/u.test(key)) keys.add(key);
  }
  return [...keys].filter((key) => key.length < 80);
}

/** One of the hand-written lists beside this file, as its reader describes it. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- our own files; a schema would only repeat the type
export function list<T>(name: string): T {
  return parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as T;
}

export function line(
  kind: string,
  code: string,
  extra: string,
  weight: number,
  name: string,
  keys: readonly string[],
): string {
  return [kind, code, extra, weight.toString(36), name, ...keys].join('\t');
}
