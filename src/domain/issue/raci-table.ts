import type { Raci, Role } from '../catalogue.ts';
import { inlineMarkdown } from '../text/gitlab-markdown.ts';
import { nameOf, type IssueFacts } from './facts.ts';

/** Who is responsible, accountable, consulted and informed, with the people of this request. */
export function raciTable(raci: Raci, facts: IssueFacts): string {
  const row = (what: string, roles: readonly Role[]) =>
    `| **${what}** | ${roles.map((role) => `${role}: ${whoIs(role, facts)}`).join(' · ') || '–'} |`;
  return [
    '| | |',
    '|---|---|',
    row('Responsible', raci.responsible),
    row('Accountable', raci.accountable),
    row('Consulted', raci.consulted),
    row('Informed', raci.informed),
  ].join('\n');
}

function whoIs(role: Role, { request, people }: IssueFacts): string {
  const { pam, am, partner } = request.answers;
  switch (role) {
    case 'CSA':
      return 'whoever takes this issue';
    case 'PAM/PTM':
      return pam === undefined ? 'not named yet' : nameOf(pam, people);
    case 'AM/AE':
      return am === undefined ? 'not named yet' : nameOf(am, people);
    case 'Partner':
      return partner === '' ? 'not named yet' : inlineMarkdown(partner);
  }
}
