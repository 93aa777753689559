/** Where the usual CRM lives when the team has not said otherwise. */
const usualHosts = ['salesforce.com', 'force.com'];

/** The first https address in the text that points to the team's CRM; to a Salesforce, where the team named none. */
export function readCrmLink(text: string, crmHosts: readonly string[]): string | undefined {
  const hosts = crmHosts.length > 0 ? crmHosts : usualHosts;
  for (const { 0: found } of text.matchAll(/\bhttps:\/\/[^\s<>"'|`]{1,2000}/gi)) {
    const link = withoutSentenceEnd(found);
    const url = URL.canParse(link) ? new URL(link) : undefined;
    if (url === undefined || url.username !== '' || url.password !== '') continue;
    if (hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`))) return link;
  }
  return undefined;
}

/** Punctuation after an address belongs to the sentence, a closing bracket only if none was opened. */
function withoutSentenceEnd(found: string): string {
  const link = found.replace(/[.,;:!?*_~\]}。、]{1,5}$/, '');
  return link.endsWith(')') && !link.includes('(') ? withoutSentenceEnd(link.slice(0, -1)) : link;
}
