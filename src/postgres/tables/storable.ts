/**
 * Text as PostgreSQL can keep it. Two things people can send cannot be written down: the NUL character
 * and half a surrogate pair. Both become U+FFFD; everything else stays as typed.
 * https://www.postgresql.org/docs/18/datatype-json.html
 */
export function storableText(text: string): string {
  return text.replaceAll('\0', '\uFFFD').toWellFormed();
}

/** A value as text for a `jsonb` column, its strings and keys made storable. */
export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'string') return storableText(part);
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [storableText(key), inner]));
  });
}
