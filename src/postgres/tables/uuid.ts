/** Ids come from buttons, links and terminals; PostgreSQL answers a malformed one with an error. */
export function isUuid(text: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
}
