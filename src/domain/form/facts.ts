import type { Catalogue } from '../catalogue.ts';
import type { Form, FoundProblems } from '../form.ts';
import { isAt, webAddressOf } from '../text/web-address.ts';
import { longest } from './texts.ts';

/** What is wrong with a link, a day and a country, where they are given. `today` is as `neededBy`. */
export function factProblems(
  { crmLink, neededBy, country }: Form,
  { crmHosts }: Catalogue,
  today: string,
): FoundProblems {
  return {
    crmLink: crmLink === undefined ? undefined : linkProblem(crmLink, crmHosts),
    neededBy: neededBy === undefined ? undefined : dayProblem(neededBy, today),
    country:
      country === undefined || /^[A-Z]{2}$/.test(country) ? undefined : 'Choose a country from the list.',
  };
}

/**
 * The link is shown as a link in GitLab, so it has to be https and point where the team said; without
 * `hosts` anywhere.
 */
export function linkProblem(link: string, hosts: readonly string[]): string | undefined {
  const url = webAddressOf(link);
  if (url === undefined) return 'Paste the whole address of the opportunity, starting with https://.';
  if (isAt(url, hosts)) return url.href.length > longest ? 'This address is too long.' : undefined;
  return `This does not look like our CRM. We expect an address at ${hosts.join(' or ')}.`;
}

export function dayProblem(date: string, today: string): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : undefined;
  if (day === undefined || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(date)) {
    return 'Choose a day from the calendar.';
  }
  if (date < today) return 'This day has passed. When do you need it?';
  return Number(date.slice(0, 4)) > Number(today.slice(0, 4)) + 5
    ? 'That is more than five years away.'
    : undefined;
}
