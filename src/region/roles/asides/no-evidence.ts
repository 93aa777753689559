import type { Mention } from '../../places/mention.ts';
import type { Reading } from '../../reading/reading.ts';
import { isDisowned } from '../denials/disowned.ts';
import { isFormerOwner } from '../denials/former-owner.ts';
import { isLost } from '../denials/lost.ts';
import { isLeft, isPersonsGoal } from '../denials/moved.ts';
import { isNegated } from '../denials/negated.ts';
import { isPerson } from '../people/person.ts';
import { isAside } from './asides.ts';
import { isInsideName, isLandCalledSo, isSaidToBeFirm } from './company-name.ts';
import { isEncounter } from './encounter.ts';

/** Denials, people, releases, venues, languages, what is over, and words inside other names. */
export function isNoEvidence(reading: Reading, mention: Mention): boolean {
  return (
    isNegated(reading, mention) ||
    isLeft(reading, mention) ||
    isPersonsGoal(reading, mention) ||
    isFormerOwner(reading, mention) ||
    isDisowned(reading, mention) ||
    isLost(reading, mention) ||
    isEncounter(reading, mention) ||
    isPerson(reading, mention) ||
    isAside(reading, mention) ||
    isInsideName(reading, mention) ||
    isLandCalledSo(reading, mention) ||
    isSaidToBeFirm(reading, mention)
  );
}
