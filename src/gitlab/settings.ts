/**
 * The base address without a slash at its end. Throws a sentence for the operator when it is no web
 * address.
 */
export function checkUrl(url: string): string {
  const trimmed = url.trim().replace(/\/+$/, '');
  if (!/^https?:$/.test(URL.parse(trimmed)?.protocol ?? '')) {
    throw new TypeError('The GitLab address must start with https:// (or http:// for a test server).');
  }
  return trimmed;
}

/**
 * The token without white space around it. Throws when a character is left that no HTTP header may
 * carry: `fetch` would put the whole header, token and all, into its own error.
 */
export function checkToken(token: string): string {
  const trimmed = token.trim();
  if (!/^[\x21-\x7e]+$/.test(trimmed)) {
    throw new TypeError('The GitLab token is empty or holds a space, a line break or a sign outside ASCII.');
  }
  return trimmed;
}
