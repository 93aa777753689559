import { readFileSync } from 'node:fs';
import { isCollection, isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';

/** A YAML file as plain values, and where in the file each of them stands. */
export type YamlFile =
  | { readonly kind: 'ok'; readonly value: unknown; readonly lineOf: LineOf }
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

/** The line, from 1, of the value at a path, or of the nearest one around it. */
export type LineOf = (path: Path) => number;

export type Path = readonly PropertyKey[];

/** Reads a YAML 1.2 file. A problem is a sentence that starts with the file and the line. */
export function readYaml(file: string): YamlFile {
  const text = textOf(file);
  if (text === undefined) {
    return {
      kind: 'problems',
      problems: [`${file}: this file cannot be read; check that it is there and readable`],
    };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problems = document.errors.map(
    ({ message, pos: [start] }) => `${file}:${lines.linePos(start).line}: this is not valid YAML: ${message}`,
  );
  if (problems.length > 0) return { kind: 'problems', problems };
  return valueOf(file, document, lines);
}

/** Aliases are only followed now, and may be too many or lead nowhere. */
function valueOf(file: string, document: Document.Parsed, lines: LineCounter): YamlFile {
  try {
    const value: unknown = document.toJS();
    return { kind: 'ok', value, lineOf: (path) => lines.linePos(startOf(document, path)).line };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { kind: 'problems', problems: [`${file}: this is not valid YAML: ${why}`] };
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Where the key of the innermost known part of the path starts; for an item of a list, the item. */
function startOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let start = 0;
  for (const part of path) {
    if (!isCollection(node)) break;
    const key = isMap(node)
      ? node.items.find((pair) => isScalar(pair.key) && pair.key.value === part)?.key
      : undefined;
    node = node.get(part, true);
    start = rangeStart(key) ?? rangeStart(node) ?? start;
  }
  return start;
}

function rangeStart(node: unknown): number | undefined {
  return isScalar(node) || isCollection(node) ? node.range?.[0] : undefined;
}
