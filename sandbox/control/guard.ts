import type { IncomingMessage } from 'node:http';

const ownNames = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Why a call may not come in: a name that merely resolves to this machine (DNS rebinding), another
 * site's page, or a form that a page could send without asking first. Programs send no `Origin`.
 */
export function refusal({
  method = 'GET',
  headers,
}: Pick<IncomingMessage, 'method' | 'headers'>): string | undefined {
  const { host = '', origin } = headers;
  if (!ownNames.has(host.replace(/:\d+$/u, ''))) return `Nobody here is called ${host}.`;
  if (origin !== undefined && origin !== `http://${host}`)
    return 'Only the page of this sandbox may do that.';
  const isOtherSite = ['cross-site', 'same-site'].includes(String(headers['sec-fetch-site']));
  if (isOtherSite && headers['sec-fetch-mode'] !== 'navigate') return 'Another site may not read this.';
  if (method === 'GET' || method === 'HEAD') return undefined;
  const isJson = headers['content-type']?.split(';')[0] === 'application/json';
  return isJson ? undefined : 'Send application/json.';
}
