import { inlineMarkdown } from './gitlab-markdown.ts';
import { isAt, webAddressOf } from './web-address.ts';

/** GitLab turns links to its own objects into references and writes "mentioned in" at the other end. */
const objectPath =
  /\/-\/|\/(?:issues|work_items|merge_requests|epics|snippets|milestones|commit|compare|labels|alerts|vulnerabilities)\b/i;

/**
 * A web address as a link in GitLab Markdown. Only https becomes one, and nothing that may be an object
 * in GitLab; any other address is shown as code, to be copied. With `hosts`, only these and their
 * sub-domains are linked.
 */
export function markdownLink(address: string, label: string, hosts: readonly string[] = []): string {
  const url = webAddressOf(address);
  return url !== undefined && isHarmless(url) && isAt(url, hosts)
    ? `[${inlineMarkdown(label)}](<${destination(url)}>)`
    : inlineMarkdown(address, 3000);
}

function isHarmless(url: URL): boolean {
  return url.href.length <= 3000 && !objectPath.test(decoded(url.href));
}

/** Percent-encodes what `URL` leaves alone and Markdown, its tables or its placeholders would read. */
function destination(url: URL): string {
  return url.href
    .replaceAll(/[<>|\\`{}[\]@$\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll(/&(?=#?\w+;)/g, '%26');
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
