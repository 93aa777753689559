import type { Mention } from '../../places/mention.ts';
import type { Reading } from '../../reading/reading.ts';
import { isNegated } from '../denials/negated.ts';
import type { Role } from '../role.ts';

type Roles = (Role | undefined)[];

/** A place that is only mentioned may have been told of before: as one of these. */
const told: ReadonlySet<Role | undefined> = new Set(['site', 'customer', 'partner']);

/** `offices in Delft and Dalian. Lead is Delft`: what is named again is what it was before. */
export function sayAgain(reading: Reading, mentions: readonly Mention[], roles: Roles): void {
  takeBack(reading, mentions, roles);
  for (const [i, { place }] of mentions.entries()) {
    if (roles[i] !== undefined && roles[i] !== 'mentioned') continue;
    const before = mentions.findIndex((one, at) => at < i && one.place === place && told.has(roles[at]));
    if (before >= 0) roles[i] = roles[before];
  }
}

/** `offered it in Toronto and in Linz. Toronto declined`: what is denied in the end was only mentioned before. */
function takeBack(reading: Reading, mentions: readonly Mention[], roles: Roles): void {
  for (const [i, mention] of mentions.entries()) {
    if (i === 0 || roles[i] !== 'aside' || !isNegated(reading, mention)) continue;
    for (const [at, { place, confirmed }] of mentions.slice(0, i).entries()) {
      // `Birmingham, AL … Not our Birmingham`: another one.
      if (confirmed && !mention.confirmed) continue;
      if (place === mention.place && (roles[at] === 'mentioned' || roles[at] === undefined))
        roles[at] = 'aside';
    }
  }
}
