/** JSON as it travels: nothing is known about it until somebody looks. */
export type Json = Record<string, unknown>;

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function jsonIn(value: unknown, key: string): Json | undefined {
  const found = isJson(value) ? value[key] : undefined;
  return isJson(found) ? found : undefined;
}

export function textIn(value: unknown, key: string): string | undefined {
  const found = isJson(value) ? value[key] : undefined;
  return typeof found === 'string' ? found : undefined;
}

/** The objects of a list; anything else counts as an empty list. */
export function listIn(value: unknown, key: string): readonly Json[] {
  const found = isJson(value) ? value[key] : undefined;
  return Array.isArray(found) ? found.filter(isJson) : [];
}

/** Parses what may not be JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
