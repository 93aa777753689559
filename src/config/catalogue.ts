import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import type { Catalogue } from '../domain/catalogue.ts';
import { mistakesIn } from './catalogue-rules.ts';
import { CatalogueShape } from './catalogue-shape.ts';
import type { Mistake } from './mistake.ts';
import { ownRegionsFile } from './own-rules.ts';
import { readYaml, type LineOf, type Path } from './yaml-file.ts';

export type LoadedCatalogue =
  | { readonly kind: 'ok'; readonly catalogue: Catalogue }
  /** Every mistake found, as sentences that start with file, line and key. */
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

/** The catalogue that comes with the bot. */
export const ownCatalogueFile = fileURLToPath(new URL('catalogue.yml', import.meta.url));

/**
 * Reads and checks a catalogue, whole: nothing of a file with a mistake is used. Where it has no
 * `countries` or no `subRegions`, those of `regions.yml` are used.
 */
export function loadCatalogue(file: string = ownCatalogueFile): LoadedCatalogue {
  const yaml = readYaml(file);
  if (yaml.kind === 'problems') return yaml;
  const regions = readYaml(ownRegionsFile);
  if (regions.kind === 'problems') return regions;
  const shape = CatalogueShape.safeParse(withDefaults(yaml.value, regions.value));
  const mistakes = shape.success ? mistakesIn(shape.data) : shape.error.issues.flatMap(mistakesOf);
  if (!shape.success || mistakes.length > 0) {
    return { kind: 'problems', problems: sentences(file, mistakes, yaml.lineOf) };
  }
  return { kind: 'ok', catalogue: shape.data };
}

/** What is not a mapping is left alone, to be told about. */
function withDefaults(catalogue: unknown, defaults: unknown): unknown {
  const areMappings = [catalogue, defaults].every(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  );
  return areMappings ? { ...(defaults as object), ...(catalogue as object) } : catalogue;
}

/** An unknown key is told at its own line, not at that of the mapping around it. */
function mistakesOf(issue: z.core.$ZodIssue): readonly Mistake[] {
  if (issue.code !== 'unrecognized_keys') return [{ path: issue.path, message: issue.message }];
  const messages = issue.message.split('\n');
  return issue.keys.map((key, at) => ({
    path: [...issue.path, key],
    message: messages[at] ?? 'is not a known key',
  }));
}

function sentences(file: string, mistakes: readonly Mistake[], lineOf: LineOf): readonly string[] {
  return mistakes
    .map(({ path, message }) => ({ line: lineOf(path), key: written(path), message }))
    .sort((one, other) => one.line - other.line)
    .map(({ line, key, message }) => `${file}:${line}: ${key} ${message}`);
}

/** `themes[0].activities[2].label`. */
function written(path: Path): string {
  const parts = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`));
  return parts.join('').replace(/^\./, '') || 'the file';
}
