import type { Mention } from '../places/mention.ts';
import { flagSign } from '../text/flags.ts';
import type { Reading } from '../text/reading.ts';
import { sayAgain } from './again.ts';
import { roleAlone } from './alone.ts';
import { isAlternative } from './alternative.ts';
import { isAskedFrom } from './asked-from.ts';
import { isBranch, isFirmCalledSo, isHouse } from './company-name.ts';
import { tellApart } from './contrast.ts';
import { fromLeft } from './from-left.ts';
import { isHours } from './hours.ts';
import { labelledRole } from './label.ts';
import { isMetAt } from './meeting.ts';
import { isGoal } from './moved.ts';
import { isNoEvidence } from './no-evidence.ts';
import { isOfPaper } from './paper.ts';
import { isParent } from './parent.ts';
import { isPayer } from './payer.ts';
import { isWhereabouts } from './person.ts';
import type { Role } from './role.ts';
import { isRouted } from './routed.ts';
import { shareBackwards, shareForwards } from './shared.ts';
import { signatureOf } from './signature.ts';
import { isSuffix, roleOfSuffix } from './suffix.ts';
import { isStay } from './trip.ts';
import { tellUsers } from './users.ts';
import {
  isOnlyOwner,
  isOwnerAdjective,
  nounAfter,
  originOf,
  ownerOfTeam,
  servesOthers,
} from './words-after.ts';
import { governorBefore } from './words-before.ts';

/** What each place is in this text. Places joined to one list are the same: `French and German customers`. */
export function rolesOf(reading: Reading, mentions: readonly Mention[]): readonly Role[] {
  const covered = new Uint8Array(reading.tokens.list.length);
  for (const { first, last } of mentions) covered.fill(1, first, last + 1);
  const isPlace = (at: number): boolean => covered[at] === 1;
  const isSigned = signatureOf(reading);
  const roles = mentions.map((mention, i) =>
    isSigned(mention.first)
      ? signedRole(reading, mention)
      : ownRole(reading, mention, mentions[i - 1], mentions[i + 1], isPlace),
  );
  shareBackwards(reading, mentions, roles);
  shareForwards(reading, mentions, roles);
  tellApart(reading, mentions, roles);
  tellUsers(reading, mentions, roles);
  sayAgain(mentions, roles);
  return mentions.map(
    (mention, i) => roles[i] ?? roleAlone(reading, mention, mentions.length === 1) ?? 'aside',
  );
}

/**
 * What the place is in this text. A noun it belongs to says it best (`Lisbon customer`), then the word that
 * governs it (`customer in Lisbon`), then weaker nouns, then the nearest telling word on the left.
 */
function ownRole(
  reading: Reading,
  mention: Mention,
  previous: Mention | undefined,
  next: Mention | undefined,
  isPlace: (at: number) => boolean,
): Role | undefined {
  if (isNoEvidence(reading, mention)) return 'aside';
  if (isBranch(reading, mention, next) || isHouse(reading, mention, next)) return 'aside';
  if (isFirmCalledSo(reading, mention, next)) return 'aside';
  const part = isSuffix(reading, mention) ? roleOfSuffix(reading, mention) : undefined;
  if (part !== undefined) return part;
  if (isHours(reading, mention)) return 'hours';
  if (isRouted(reading, mention)) return 'route';
  const labelled = labelledRole(reading, mention);
  if (labelled !== undefined) return labelled;
  if (isAlternative(reading, mention, previous, next)) return 'site';
  if (
    isParent(reading, mention, isPlace) ||
    isOwnerAdjective(reading, mention) ||
    isOnlyOwner(reading, mention) ||
    isPayer(reading, mention)
  )
    return 'home';
  if (isWhereabouts(reading, mention)) return 'requester';
  if (isAskedFrom(reading, mention)) return 'subsidiary';
  const noun = ownerOfTeam(reading, mention) ?? originOf(mention, nounAfter(reading, mention), reading);
  const governor = governorBefore(reading, mention);
  if (governor === 'aside' && noun !== 'customer') return isMetAt(reading, mention) ? 'mentioned' : 'aside';
  // `partner 🇩🇪 customer 🇦🇺`: a flag stands behind what it is of.
  if (governor !== undefined && isFlag(reading, mention)) return governor;
  const isNobodys = governor !== 'customer' && noun !== 'customer';
  const serves = isNobodys && servesOthers(reading, mention, next);
  if (serves || (governor === 'partner' && noun === 'site')) return 'subsidiary';
  if (noun === 'site' && isOfPaper(reading, mention)) return 'home';
  if (noun === 'customer' || noun === 'partner' || noun === 'site') return noun;
  if (isGoal(reading, mention)) return 'site';
  const role = governor ?? noun ?? fromLeft(reading, mention, previous, isPlace);
  return role === 'requester' && isStay(reading, mention) ? 'aside' : role;
}

function isFlag({ tokens }: Reading, { first }: Mention): boolean {
  return tokens.folded[tokens.list[first]?.from ?? 0] === flagSign;
}

/** Addresses under a message are its sender's. */
function signedRole(reading: Reading, mention: Mention): Role {
  return isNoEvidence(reading, mention) ? 'aside' : 'subsidiary';
}
