import { isAt, webAddressOf } from '../domain/text/web-address.ts';

/** Where the usual CRM lives when the team has not said otherwise. */
const usualHosts = ['salesforce.com', 'force.com'];

/**
 * The first https address in the text that points to the team's CRM; to a Salesforce, where the team named
 * none.
 */
export function readCrmLink(text: string, crmHosts: readonly string[]): string | undefined {
  const hosts = crmHosts.length > 0 ? crmHosts : usualHosts;
  for (const { 0: found } of text.matchAll(/\bhttps:\/\/[^\s<>"'|`]{1,2000}/gi)) {
    const link = withoutSentenceEnd(found);
    const url = webAddressOf(link);
    if (url !== undefined && isAt(url, hosts)) return link;
  }
  return undefined;
}

/** Punctuation after an address belongs to the sentence, a closing bracket only if none was opened. */
function withoutSentenceEnd(found: string): string {
  const link = found.replace(/[.,;:!?*_~\]}。、]{1,5}$/, '');
  return link.endsWith(')') && !link.includes('(') ? withoutSentenceEnd(link.slice(0, -1)) : link;
}
