import type { Mention } from '../places/mention.ts';
import { cueAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { flagSign } from '../text/flags.ts';
import { cues } from '../words/cues.ts';
import { roleAlone } from './alone.ts';
import { isBranch, isFirmCalledSo, isFormed, isHouse } from './asides/company-name.ts';
import { isMetAt } from './asides/meeting.ts';
import { isForCustomer } from './asides/trip.ts';
import { isNoEvidence } from './asides/no-evidence.ts';
import { isStay } from './asides/stay.ts';
import { isGoal } from './denials/moved.ts';
import { isCloud } from './cloud.ts';
import { fromLeft } from './from-left.ts';
import { isHours } from './hours.ts';
import { labelledRole } from './label.ts';
import { sayAgain } from './lists/again.ts';
import { isAlternative } from './lists/alternative.ts';
import { doubtBackground } from './lists/background.ts';
import { tellApart } from './lists/contrast.ts';
import { doubtQuoted } from './lists/quoted.ts';
import { shareBackwards, shareForwards } from './lists/shared.ts';
import { tellUsers, tellWhoIsServed } from './lists/users.ts';
import { isAskedFrom } from './owners/asked-from.ts';
import { isOfIntegrator, isPartOfIntegrator } from './owners/integrator.ts';
import { isOfPaper, isOnPaper, isSignedThere } from './owners/paper.ts';
import { isParent } from './owners/parent.ts';
import { isPayer } from './owners/payer.ts';
import { isSuffix, roleOfSuffix } from './owners/suffix.ts';
import { isForTheirTeam, ownerOfTeam } from './owners/team.ts';
import { isWhereabouts } from './people/person.ts';
import { signatureOf } from './people/signature.ts';
import type { Role } from './role.ts';
import { isRouted, overrule } from './routed.ts';
import { isOnlyOwner, isOwnerAdjective, nounAfter, originOf, servesOthers } from './words-after.ts';
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
  tellWhoIsServed(reading, mentions, roles);
  tellUsers(reading, mentions, roles);
  sayAgain(reading, mentions, roles);
  doubtQuoted(reading, mentions, roles);
  doubtBackground(reading, mentions, roles);
  overrule(reading, mentions, roles);
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
  if (isFormed(reading, mention) && (previous ?? next) !== undefined) return 'hint';
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
    isPayer(reading, mention) ||
    isOnPaper(reading, mention) ||
    isSignedThere(reading, mention)
  )
    return 'home';
  if (isWhereabouts(reading, mention)) return 'requester';
  if (isAskedFrom(reading, mention) || isPartOfIntegrator(reading, mention.last)) return 'subsidiary';
  const noun = ownerOfTeam(reading, mention) ?? originOf(mention, nounAfter(reading, mention, next), reading);
  const governor = governorBefore(reading, mention);
  if (noun === 'partner' && isForTheirTeam(reading, mention)) return 'site';
  const isTheirs = noun === 'customer' || isPartnersName(reading, mention);
  if (governor === 'aside' && !isTheirs)
    return isMetAt(reading, mention) || isForCustomer(reading, mention) ? 'mentioned' : 'aside';
  // `partner 🇩🇪 customer 🇦🇺`: a flag stands behind what it is of.
  if (governor !== undefined && isFlag(reading, mention)) return governor;
  const isNobodys = governor !== 'customer' && noun !== 'customer';
  const serves = isNobodys && servesOthers(reading, mention, previous, next);
  if (serves || (governor === 'partner' && noun === 'site')) return 'subsidiary';
  if (noun === 'site' && isOfPaper(reading, mention)) return 'home';
  if (noun === 'customer' || noun === 'partner' || noun === 'site') return noun;
  if (isGoal(reading, mention)) return 'site';
  const isUntold = governor === undefined && (noun === undefined || noun === 'mentioned');
  if (isUntold && isOfIntegrator(reading, mention)) return 'subsidiary';
  if (noun === 'requester' || isCloud(reading, mention)) return noun ?? 'hint';
  if (noun === 'home' && governor !== 'site' && governor !== 'partner') return 'home';
  const role = governor ?? noun ?? fromLeft(reading, mention, previous, isPlace);
  return role === 'requester' && isStay(reading, mention) ? 'aside' : role;
}

/** `a talk for our Medellin partner`. */
function isPartnersName(reading: Reading, { last }: Mention): boolean {
  return (cueAt(reading, last + 1) & cues.partner) !== 0;
}

function isFlag({ tokens }: Reading, { first }: Mention): boolean {
  return tokens.folded[tokens.list[first]?.from ?? 0] === flagSign;
}

/** Addresses under a message are its sender's. */
function signedRole(reading: Reading, mention: Mention): Role {
  return isNoEvidence(reading, mention) ? 'aside' : 'subsidiary';
}
