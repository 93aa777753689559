import type { Mention } from '../places/mention.ts';
import type { Reading } from '../text/reading.ts';
import { isAside } from './asides.ts';
import { isInsideName, isLandCalledSo } from './company-name.ts';
import { isDisowned } from './disowned.ts';
import { isEncounter } from './encounter.ts';
import { isFormerOwner } from './former-owner.ts';
import { isLeft } from './moved.ts';
import { isNegated } from './negated.ts';
import { isPerson } from './person.ts';

/** Denials, people, releases, venues, languages, what is over, and words inside other names. */
export function isNoEvidence(reading: Reading, mention: Mention): boolean {
  return (
    isNegated(reading, mention) ||
    isLeft(reading, mention) ||
    isFormerOwner(reading, mention) ||
    isDisowned(reading, mention) ||
    isEncounter(reading, mention) ||
    isPerson(reading, mention) ||
    isAside(reading, mention) ||
    isInsideName(reading, mention) ||
    isLandCalledSo(reading, mention)
  );
}
