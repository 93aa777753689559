import type { Mention } from '../../places/mention.ts';
import type { Role } from '../role.ts';

type Roles = (Role | undefined)[];

/** A place that is only mentioned may have been told of before: as one of these. */
const told: ReadonlySet<Role | undefined> = new Set(['site', 'customer', 'partner']);

/** `offices in Delft and Dalian. Lead is Delft`: what is named again is what it was before. */
export function sayAgain(mentions: readonly Mention[], roles: Roles): void {
  for (const [i, { place }] of mentions.entries()) {
    if (roles[i] !== undefined && roles[i] !== 'mentioned') continue;
    const before = mentions.findIndex((one, at) => at < i && one.place === place && told.has(roles[at]));
    if (before >= 0) roles[i] = roles[before];
  }
}
